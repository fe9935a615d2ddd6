package org.dateline.csv;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** JSON that people read too: indented, with line feeds on every platform. */
final class JsonText {

    private JsonText() {}

    interface Writing {
        void write(JsonGenerator json) throws IOException;
    }

    static String of(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            writing.write(json);
        }
        return text.append('\n').toString();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        json.writeArray(values.toArray(String[]::new), 0, values.size());
    }
}
