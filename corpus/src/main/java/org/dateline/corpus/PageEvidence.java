package org.dateline.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Evidence in the page of the report exporter: the words it marks, and the sentences it shows around them. */
final class PageEvidence {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"words\" data-encoding=\"(\\w+)\">");

    private PageEvidence() {}

    static void read(Path file, EvidenceCheck.Sink sink) throws IOException {
        String page = Files.readString(file, StandardCharsets.UTF_8);
        Matcher data = DATA.matcher(page);
        if (!data.find()) {
            throw new IOException(file + " has no words of a report");
        }
        String content = page.substring(data.end(), page.indexOf("</script>", data.end()));
        byte[] json = data.group(1).equals("gzip") ? unzip(content) : content.getBytes(StandardCharsets.UTF_8);
        for (JsonNode article : new ObjectMapper().readTree(json)) {
            sentences(article, sink);
            for (JsonNode report : article.path("r")) {
                marked(article, report, sink);
            }
        }
    }

    private static byte[] unzip(String base64) throws IOException {
        byte[] zipped = Base64.getDecoder().decode(base64);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }

    private static void sentences(JsonNode article, EvidenceCheck.Sink sink) {
        JsonNode texts = article.path("x");
        for (int i = 0; i < texts.size(); i++) {
            String id = "sentence " + article.path("n").path(i);
            evidence(
                    article, id, article.path("p").path(i).asInt(), texts.get(i).asText(), sink);
        }
    }

    /**
     * What the page marks, in UTF-16 units of its sentences as JavaScript counts, against the offsets that it states. Words that
     * go over several sentences are marked in pieces: the first begins and the last ends where the whole does.
     */
    private static void marked(JsonNode article, JsonNode report, EvidenceCheck.Sink sink) {
        JsonNode where = report.path("w");
        String id = report.path("id").asText();
        for (int i = 0; i + 2 < where.size(); i += 3) {
            String text = article.path("x").path(where.get(i).asInt()).asText();
            int last = Math.min(where.get(i + 2).asInt(), text.length());
            int first = Math.min(where.get(i + 1).asInt(), last);
            String words = text.substring(first, last);
            int begin = article.path("p").path(where.get(i).asInt()).asInt() + text.codePointCount(0, first);
            if (i == 0) {
                begin = report.path("o").path(0).asInt();
            } else if (i + 3 == where.size()) {
                begin = report.path("o").path(1).asInt() - words.codePointCount(0, words.length());
            }
            evidence(article, id, begin, words, sink);
        }
    }

    private static void evidence(JsonNode article, String id, int begin, String words, EvidenceCheck.Sink sink) {
        int end = begin + words.codePointCount(0, words.length());
        sink.evidence(id, article.path("id").asText(), begin, end, words);
    }
}
