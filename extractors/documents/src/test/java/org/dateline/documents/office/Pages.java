package org.dateline.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a report as a newspaper would: headline over two columns, divided words, heads and feet. */
public final class Pages {

    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float SIZE = 10;
    private static final float STEP = 12;
    private static final float TOP = 640;
    private static final float BOTTOM = 100;

    private final PDDocument document = new PDDocument();
    private final float width;
    private final float[] lefts;
    private PDPageContentStream page;
    private int column;
    private float base;
    private int number;

    private Pages(int columns) {
        width = columns == 1 ? 450 : 210;
        lefts = columns == 1 ? new float[] {70} : new float[] {70, 310};
    }

    public static byte[] of(int columns, String headline, List<String> opening, List<String> paragraphs)
            throws IOException {
        Pages pages = new Pages(columns);
        pages.newPage();
        pages.write(BOLD, 20, 70, 720, headline);
        float at = 700;
        for (String line : opening) {
            pages.write(PLAIN, SIZE, 70, at, line);
            at -= 20;
        }
        for (String paragraph : paragraphs) {
            pages.paragraph(paragraph);
        }
        pages.page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pages.document.save(bytes);
        pages.document.close();
        return bytes.toByteArray();
    }

    private void newPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        number++;
        write(PLAIN, 8, 70, 770, "The Nordmark Post, edition " + number);
        write(PLAIN, 8, 300, 40, "- " + number + " -");
        column = 0;
        base = TOP;
    }

    private void write(PDFont font, float size, float left, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, y);
        page.showText(text);
        page.endText();
    }

    /** Fills lines word by word and divides the word that does not fit, if it is long. */
    private void paragraph(String text) throws IOException {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        float indent = SIZE;
        while (!words.isEmpty()) {
            StringBuilder line = new StringBuilder(words.remove(0));
            while (!words.isEmpty() && fits(line + " " + words.get(0), width - indent)) {
                line.append(' ').append(words.remove(0));
            }
            if (!words.isEmpty() && words.get(0).matches("\\p{L}{9,}")) {
                String word = words.get(0);
                if (fits(line + " " + word.substring(0, 4) + "-", width - indent)) {
                    line.append(' ').append(word, 0, 4).append('-');
                    words.set(0, word.substring(4));
                }
            }
            write(PLAIN, SIZE, lefts[column] + indent, base, line.toString());
            indent = 0;
            base -= STEP;
            if (base < BOTTOM) {
                nextColumn();
            }
        }
    }

    private void nextColumn() throws IOException {
        if (column + 1 == lefts.length) {
            newPage();
        } else {
            column++;
            base = number == 1 ? TOP : TOP;
        }
    }

    private static boolean fits(String text, float width) throws IOException {
        return PLAIN.getStringWidth(text) / 1000 * SIZE <= width;
    }
}
