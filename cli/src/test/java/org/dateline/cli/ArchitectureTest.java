package org.dateline.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.spi.Plugin;
import org.junit.jupiter.api.Test;

/** The rules of the house, over every class that the app folder ships. They are explained in docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline");

    private static final String MODEL = "org.dateline.core.model..";
    private static final String SPI = "org.dateline.core.spi..";

    /** The packages that hold a class which implements the plugin interface. */
    private static final Set<String> PLUGIN_PACKAGES = ALL.stream()
            .filter(each -> each.isAssignableTo(Plugin.class) && !each.isInterface())
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());

    private static final DescribedPredicate<JavaClass> PLUGINS =
            DescribedPredicate.describe("bundled plugins", each -> PLUGIN_PACKAGES.contains(each.getPackageName()));

    @Test
    void sawTheClasses() {
        for (String part :
                List.of("core.model", "core.spi", "core.pipeline", "web", "language", "events", "csv", "cli")) {
            assertTrue(
                    ALL.stream().anyMatch(each -> each.getPackageName().startsWith("org.dateline." + part)),
                    "no class of " + part + " was imported, so the rules prove nothing");
        }
        assertTrue(PLUGIN_PACKAGES.size() > 10, PLUGIN_PACKAGES + " are few plugins");
    }

    private static void check(ArchRule rule) {
        rule.check(ALL);
    }

    /** It reads and writes nothing; its values may be sent to another process inside the digests of linkers. */
    @Test
    void theModelStandsAlone() {
        check(classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                MODEL,
                                "java.lang..",
                                "java.util..",
                                "java.time..",
                                "java.nio.charset..",
                                "java.security..",
                                "org.jspecify..")
                        .or(JavaClass.Predicates.type(Serializable.class))));
    }

    @Test
    void theSpiSeesTheModelOnly() {
        check(classes()
                .that()
                .resideInAPackage(SPI)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(SPI, MODEL, "java..", "javax.xml.stream..", "org.jspecify.."));
    }

    @Test
    void coreNeedsOnlyTheJdk() {
        check(classes()
                .that()
                .resideInAPackage("org.dateline.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.dateline.core..", "java..", "javax.xml.stream..", "org.jspecify.."));
    }

    @Test
    void pluginsSeeWhatOutsidersSee() {
        check(noClasses()
                .that(PLUGINS)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.dateline.core.pipeline..",
                        "org.dateline.core.plugin..",
                        "org.dateline.corpus..",
                        "org.dateline.cli..")));
    }

    @Test
    void pluginsDoNotKnowOneAnother() {
        check(slices().matching(
                        "org.dateline.(web|documents|wire|databases|crawls|cleaning|language|events|linking|csv|gexf|"
                                + "jsonld|graphml|xlsx|report|sql|geojson).(*)..")
                .should()
                .notDependOnEachOther());
        check(slices().matching(
                        "org.dateline.(web|documents|wire|databases|crawls|cleaning|language|events|linking|csv|gexf|"
                                + "jsonld|graphml|xlsx|report|sql|geojson)..")
                .should()
                .notDependOnEachOther());
    }

    @Test
    void nobodySeesTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.cli.."));
    }

    @Test
    void thereAreNoCycles() {
        check(slices().matching("org.dateline.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyThePluginClassIsPublic() {
        check(classes()
                .that(PLUGINS)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Plugin"));
    }

    @Test
    void frameworksStayInTheirModules() {
        owns("com.google.inject..", "org.dateline.cli..");
        owns("picocli..", "org.dateline.cli..");
        owns("org.apache.tika..", "org.dateline.documents..");
        owns(
                "org.jsoup..",
                "org.dateline.web..",
                "org.dateline.databases..",
                "org.dateline.wire..",
                "org.dateline.documents..");
        owns("org.netpreserve..", "org.dateline.crawls..");
        owns("edu.emory..", "org.dateline.language..");
    }

    private static void owns(String framework, String... owners) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(framework));
    }

    @Test
    void nothingPrintsOutsideTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void nobodyThrowsJustAnything() {
        check(noClasses()
                .should()
                .callConstructor(RuntimeException.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, Throwable.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class, Throwable.class));
    }

    /** The one part that asks at an address of the user is a plug-in of its own, held to its own rules: extractors/review. */
    @Test
    void nothingStartsProgramsOrOpensAddresses() {
        assertTrue(ALL.stream().noneMatch(each -> each.getPackageName().startsWith("org.dateline.review")));
        check(
                noClasses()
                        .should()
                        .callMethod(Runtime.class, "exec", String.class)
                        .orShould()
                        .callMethod(Runtime.class, "exec", String[].class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(ProcessBuilder.class)
                        .orShould()
                        .callMethod(java.net.URL.class, "openStream")
                        .orShould()
                        .callMethod(java.net.URL.class, "openConnection")
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.net\\.(http\\..*|Socket|ServerSocket|DatagramSocket)|java\\.nio\\.channels\\..*Socket.*"));
    }

    @Test
    void xmlOfOthersIsReadBySafeXmlOnly() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.dateline.core.spi.SafeXml")
                .and()
                // reads back what exporters wrote
                .doNotHaveFullyQualifiedName("org.dateline.corpus.Xml")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.xml\\.(stream\\.XMLInputFactory|parsers\\..*)"));
    }

    @Test
    void onlyTheLanguageEngineReadsSerializedObjects() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.language..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.io.ObjectInputStream.class));
    }

    @Test
    void classesAreFinalRecordsEnumsOrInterfaces() {
        check(classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums());
    }
}
