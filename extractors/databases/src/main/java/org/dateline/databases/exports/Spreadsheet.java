package org.dateline.databases.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.core.spi.SafeXml;
import org.dateline.core.spi.Source;

/** Reads the first sheet of an Excel workbook as rows of text. */
final class Spreadsheet {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final List<String> strings = new ArrayList<>();

    private Spreadsheet() {}

    /** Each row has its cells by column, from 0. */
    static List<Map<Integer, String>> rows(Source source) throws IOException {
        Spreadsheet sheet = new Spreadsheet();
        try {
            try (InputStream stream = ZipParts.open(source, STRINGS)) {
                sheet.readStrings(SafeXml.reader(stream));
            }
            try (InputStream stream = ZipParts.open(source, SHEET)) {
                return sheet.readRows(SafeXml.reader(stream));
            }
        } catch (XMLStreamException broken) {
            throw new IOException("the workbook is no XML: " + broken.getMessage(), broken);
        }
    }

    private void readStrings(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")) {
                text.append(reader.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
    }

    private List<Map<Integer, String>> readRows(XMLStreamReader reader) throws XMLStreamException {
        List<Map<Integer, String>> rows = new ArrayList<>();
        String cell = "";
        boolean shared = false;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "row" -> rows.add(new TreeMap<>());
                case "c" -> {
                    cell = SafeXml.attribute(reader, "r");
                    shared = SafeXml.attribute(reader, "t").equals("s");
                }
                case "v", "t" -> {
                    if (!rows.isEmpty()) {
                        rows.get(rows.size() - 1).put(column(cell), value(reader.getElementText(), shared));
                    }
                }
                default -> {
                    // formatting
                }
            }
        }
        return rows;
    }

    private String value(String text, boolean shared) {
        if (!shared) {
            return text;
        }
        int index = text.matches("\\d{1,9}") ? Integer.parseInt(text) : strings.size();
        return index < strings.size() ? strings.get(index) : "";
    }

    /** B7 is in column 1. */
    private static int column(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
