package org.dateline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Evidence on the edges of GEXF and GraphML, which have the attributes article, start, end and text. */
final class NetworkEvidence implements Xml.Elements {

    private final EvidenceCheck.Sink sink;
    private final Map<String, String> values = new HashMap<>();
    private String edge = "";
    private String key = "";

    private NetworkEvidence(EvidenceCheck.Sink sink) {
        this.sink = sink;
    }

    static void read(Path file, EvidenceCheck.Sink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Xml.read(in, new NetworkEvidence(sink));
        } catch (NumberFormatException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    @Override
    public void begin(String name, XMLStreamReader element) {
        switch (name) {
            case "edge" -> {
                edge = element.getAttributeValue("", "id");
                values.clear();
            }
            case "attvalue" -> values.put(element.getAttributeValue("", "for"), element.getAttributeValue("", "value"));
            case "data" -> key = element.getAttributeValue("", "key");
            default -> {
                // nodes have no evidence
            }
        }
    }

    @Override
    public void end(String name, String text) {
        if (name.equals("data")) {
            values.put(key.replaceFirst("^edge_", ""), text);
        }
        if (name.equals("edge") && values.containsKey("start")) {
            sink.evidence(
                    "edge " + edge,
                    values.getOrDefault("article", ""),
                    Integer.parseInt(values.get("start")),
                    Integer.parseInt(values.getOrDefault("end", "-1")),
                    values.getOrDefault("text", ""));
        }
    }
}
