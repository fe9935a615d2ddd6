package org.dateline.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;
import org.dateline.core.spi.Source;
import org.junit.jupiter.api.Test;

class PluginsTest {

    private record Reader(String name, Set<String> mediaTypes) implements Extractor {
        @Override
        public void extract(Source source, ArticleCollector articles) {}
    }

    private record Reading(String name, Set<String> options, List<Extractor> readers) implements Plugin {
        @Override
        public String description() {
            return "for tests";
        }

        @Override
        public List<Extractor> extractors(Options options) {
            options.number("size", 1);
            return readers;
        }
    }

    private static List<String> problems(Map<String, String> options, Plugin... plugins) {
        return assertThrows(
                        ConfigurationException.class, () -> Plugins.of(plugins).configure(options, TextPolicy.NONE))
                .problems();
    }

    private static final Plugin FEED =
            new Reading("feed", Set.of("size"), List.of(new Reader("feed", Set.of("text/xml"))));

    @Test
    void givesItsParts() throws ConfigurationException {
        Parts parts = Plugins.of(FEED).configure(Map.of("feed.size", "3"), TextPolicy.NONE);
        assertEquals("feed", parts.extractors().get(0).name());
    }

    @Test
    void twoPluginsOfOneNameAreRefusedAndNamed() {
        List<String> problems = problems(Map.of(), FEED, FEED);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("two plugins are called \"feed\""), problems.get(0));
    }

    @Test
    void twoEqualClaimsOnAMediaTypeAreRefused() {
        Plugin other = new Reading("other", Set.of(), List.of(new Reader("other", Set.of("text/xml"))));
        List<String> problems = problems(Map.of(), FEED, other);
        assertTrue(problems.get(0).contains("both claim text/xml"), problems.get(0));
    }

    @Test
    void allProblemsComeAtOnceAndSayWhatThereIs() {
        List<String> problems = problems(Map.of("fed.size", "3", "feed.seize", "3"), FEED);
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).contains("the plugins are feed"), problems.get(0));
        assertTrue(problems.get(1).contains("[size]"), problems.get(1));
    }

    @Test
    void aValueThatDoesNotFitIsToldWithItsPlugin() {
        List<String> problems = problems(Map.of("feed.size", "many"), FEED);
        assertEquals(List.of("plugin \"feed\": option size takes a whole number, not \"many\""), problems);
    }
}
