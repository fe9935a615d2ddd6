package org.dateline.review;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house for this one module, which the program does not bundle, with its one exception. */
class HouseRulesTest {

    private static final String HERE = "org.dateline.review..";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline.review");

    @Test
    void itSeesWhatOutsidersSee() {
        assertTrue(ALL.contain(HttpChat.class), "no classes were imported, so the rules prove nothing");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        HERE,
                        "org.dateline.core.model..",
                        "org.dateline.core.spi..",
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson..",
                        "de.siegmar.fastcsv..",
                        "org.snakeyaml..")
                .check(ALL);
    }

    @Test
    void oneClassOpensConnections() {
        noClasses()
                .that()
                .doNotHaveSimpleName("HttpChat")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.http\\.HttpClient.*|java\\.net\\.(URL|URLConnection|Socket|.*Channel)|javax\\.net\\..*")
                .check(ALL);
    }

    @Test
    void onlyThePluginIsPublicAndNothingPrintsOrStartsPrograms() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleName("ReviewPlugin")
                .check(ALL);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Runtime.class)
                .check(ALL);
    }
}
