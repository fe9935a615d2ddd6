package org.dateline.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The page: markup, style, script and data in one file. Its content security policy lets this very script and style run and nothing
 * else, and no address be asked.
 */
record Page(String title, ReportJson.Contents contents, boolean compressed) {

    private static final List<String> PARTS =
            List.of("data", "filters", "timeline", "network", "map", "matrix", "table", "detail", "main");

    String text() throws IOException {
        String script = script();
        String style = read("report.css");
        String policy = "default-src 'none'; script-src '" + hash(script) + "'; style-src '" + hash(style)
                + "'; base-uri 'none'; form-action 'none'";
        return read("report.html")
                .replace("@POLICY@", policy)
                .replace("@TITLE@", Words.html(title))
                .replace("@STYLE@", style)
                .replace("@SCRIPT@", script)
                .replace("@ENCODING@", compressed ? "gzip" : "plain")
                .replace("@DATA@", embedded(contents.figures()))
                .replace("@WORDS@", embedded(contents.words()));
    }

    /** The parts of the script, one after the other in one function, so that they see one another and nobody sees them. */
    private static String script() throws IOException {
        StringBuilder script = new StringBuilder("'use strict';\n(async () => {\n");
        for (String part : PARTS) {
            script.append(read("script/" + part + ".js"));
        }
        return script.append("})();\n").toString();
    }

    private static String read(String fileName) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException(fileName + " is missing beside " + Page.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String embedded(String json) throws IOException {
        return compressed ? gzip(json) : Words.embeddable(json);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
