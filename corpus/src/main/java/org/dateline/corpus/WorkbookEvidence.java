package org.dateline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** Evidence in the sheets of the XLSX exporter, which have the columns article_id, start, end and text. */
final class WorkbookEvidence {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Excel takes no more in a cell; the exporter ends what it cuts with this sign. */
    private static final int LONGEST_TEXT = 32_767;

    private WorkbookEvidence() {}

    static void read(Path file, EvidenceCheck.Sink sink) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            Names names = new Names();
            try (InputStream workbook = parts.getInputStream(new ZipEntry("xl/workbook.xml"))) {
                Xml.read(workbook, names);
            }
            for (int i = 0; i < names.sheets.size(); i++) {
                ZipEntry sheet = parts.getEntry("xl/worksheets/sheet" + (i + 1) + ".xml");
                if (sheet == null) {
                    throw new IOException(file + " has no sheet " + names.sheets.get(i));
                }
                try (InputStream in = parts.getInputStream(sheet)) {
                    Xml.read(in, new Sheet(names.sheets.get(i), sink));
                }
            }
        } catch (NumberFormatException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    private static final class Names implements Xml.Elements {

        private final List<String> sheets = new ArrayList<>();

        @Override
        public void begin(String name, XMLStreamReader element) {
            if (name.equals("sheet")) {
                sheets.add(element.getAttributeValue("", "name"));
            }
        }

        @Override
        public void end(String name, String text) {
            // the names are all that is wanted
        }
    }

    private static final class Sheet implements Xml.Elements {

        private final String sheetName;
        private final EvidenceCheck.Sink sink;
        private final Map<String, String> header = new HashMap<>();
        private final Map<String, String> cells = new HashMap<>();
        private String column = "";
        private int row;

        private Sheet(String sheetName, EvidenceCheck.Sink sink) {
            this.sheetName = sheetName;
            this.sink = sink;
        }

        @Override
        public void begin(String name, XMLStreamReader element) {
            if (name.equals("c")) {
                column = element.getAttributeValue("", "r").replaceAll("\\d", "");
            } else if (name.equals("row")) {
                cells.clear();
            }
        }

        @Override
        public void end(String name, String text) {
            if (name.equals("t") || name.equals("v")) {
                cells.put(row == 0 ? column : header.getOrDefault(column, ""), text);
            } else if (name.equals("row")) {
                if (row == 0) {
                    header.putAll(cells);
                } else if (header.containsValue("start") && header.containsValue("article_id")) {
                    evidence();
                }
                row++;
            }
        }

        private void evidence() {
            String words = ESCAPE.matcher(cells.getOrDefault("text", ""))
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
            sink.evidence(
                    sheetName + " row " + (row + 1),
                    cells.getOrDefault("article_id", ""),
                    Integer.parseInt(cells.getOrDefault("start", "-1")),
                    Integer.parseInt(cells.getOrDefault("end", "-1")),
                    words.length() < LONGEST_TEXT ? words : "");
        }
    }
}
