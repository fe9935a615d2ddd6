package org.dateline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.core.model.Corpus;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.TextPolicy;
import org.dateline.core.model.WellFormed;
import org.dateline.core.spi.Exporter;
import org.dateline.testkit.ExporterContract;
import org.dateline.testkit.MemorySink;
import org.dateline.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class ReportExporterTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new ReportExporter(TextPolicy.EVIDENCE, "Events in the news");
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static JsonNode data(String page, String id) throws IOException {
        String open = "id=\"" + id + "\" data-encoding=\"";
        String encoding = between(page, open, "\"");
        String data = between(page, open + encoding + "\">", "</script>");
        assertFalse(data.contains("<"), "nothing in the data may end its element");
        if (encoding.equals("gzip")) {
            byte[] zipped = Base64.getDecoder().decode(data);
            data = new String(
                    new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), StandardCharsets.UTF_8);
        }
        return new ObjectMapper().readTree(data);
    }

    @Override
    public void assertFaithful(Corpus corpus, MemorySink files) throws IOException {
        JsonNode data = data(files.text("report.html"), "data");
        JsonNode words = data(files.text("report.html"), "words");
        Map<String, String> evidence = new HashMap<>();
        corpus.articles().forEach(article -> {
            for (EventMention mention : article.annotated().all(EventMention.class)) {
                evidence.put(
                        mention.id(article.id()),
                        WellFormed.text(article.annotated().text(mention.span())));
            }
        });
        assertEquals(corpus.events().count(), data.get("events").size());
        assertEquals(corpus.articles().count(), data.get("articleCount").intValue());
        assertEquals(data.get("articles").size(), words.size());
        for (JsonNode article : words) {
            for (JsonNode report : article.get("r")) {
                JsonNode where = report.get("w");
                String sentence = article.get("x").get(where.get(0).intValue()).textValue();
                String marked =
                        sentence.substring(where.get(1).intValue(), where.get(2).intValue());
                assertEquals(evidence.get(report.get("id").textValue()), marked);
            }
        }
    }

    private static String page(TextPolicy policy, Corpus corpus) throws IOException {
        MemorySink files = new MemorySink();
        new ReportExporter(policy, "A <title> & \"more\"").export(corpus, files);
        return files.text("report.html");
    }

    @Test
    void letsItsOwnScriptRunAndNothingElse() throws IOException, NoSuchAlgorithmException {
        String page = page(TextPolicy.EVIDENCE, SampleCorpus.small());
        String policy = between(page, "Content-Security-Policy\" content=\"", "\"");
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        String script = between(page, "</script>\n<script>", "</script>");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertTrue(policy.contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"));
        Matcher addresses = Pattern.compile("(src|href)=[\"'](?!#)").matcher(page);
        assertFalse(addresses.find(), "the page asks for nothing");
        assertFalse(page.contains("innerHTML"), "words of the corpus are text, never markup");
        assertTrue(page.contains("<title>A &lt;title&gt; &amp; &quot;more&quot;</title>"));
    }

    @Test
    void showsAsMuchTextAsItMay() throws IOException {
        JsonNode none = data(page(TextPolicy.NONE, SampleCorpus.small()), "words");
        none.forEach(article -> assertEquals(0, article.get("x").size()));
        JsonNode full = data(page(TextPolicy.FULL, SampleCorpus.small()), "words");
        full.forEach(article -> assertEquals(3, article.get("x").size()));
    }

    @Test
    void choosesTheEventsThatMostOutletsReportWhereThereAreTooMany() {
        int articles = 18_000;
        Selection selection = Selection.of(SampleCorpus.ofSize(articles));
        assertEquals(Selection.MOST_EVENTS, selection.events().size());
        assertEquals(articles * 3 + 2 * articles / 3, selection.total());
        assertTrue(selection.events().stream().anyMatch(event -> event.outlets() == 2));
    }

    @Test
    void projectsAsThePaperSays() {
        assertEquals(new EqualEarth.Point(500, 243.36), EqualEarth.project(0, 0));
        assertEquals(0, EqualEarth.project(-180, 0).x(), 0.01);
        assertEquals(0, EqualEarth.project(0, 90).y(), 0.02);
    }

    @Test
    void drawsNoLineAcrossTheSheet() throws IOException {
        Matcher steps = Pattern.compile("l(-?\\d+) ").matcher(WorldMap.path());
        int count = 0;
        while (steps.find()) {
            count++;
            assertTrue(Math.abs(Integer.parseInt(steps.group(1))) <= 3000);
        }
        assertTrue(count > 5000, "the world has coasts");
    }
}
