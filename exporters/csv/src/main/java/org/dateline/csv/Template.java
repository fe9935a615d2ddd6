package org.dateline.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text beside this class with places to be filled in. */
final class Template {

    private Template() {}

    static String read(String fileName) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException(fileName + " is missing beside " + Template.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String fill(String fileName, String place, String content) throws IOException {
        return read(fileName).replace(place, content);
    }
}
