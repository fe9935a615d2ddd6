package org.dateline.documents.office;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of a page and where they stand, and joins those that are one line of one column. */
final class PageReader extends PDFTextStripper {

    /** Of the size of the letters: a gap wider than this separates words. */
    static final double WORD_GAP = .12;

    /** Of the size of the letters: a gap wider than this separates columns. */
    private static final double COLUMN_GAP = 1.5;

    /** Of the size of the letters: how far words of one line may stand above each other. */
    private static final double SAME_LINE = .4;

    private final List<Fragment> fragments = new ArrayList<>();

    PageReader() throws IOException {
        setSuppressDuplicateOverlappingText(true);
    }

    /** The fragments of a page in the order in which the page draws them. */
    List<Fragment> read(PDDocument document, int page) throws IOException {
        fragments.clear();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return List.copyOf(fragments);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        Fragment word = new Fragment(
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFontSizeInPt(),
                isBold(first.getFont()),
                text.strip());
        int end = fragments.size() - 1;
        if (end >= 0 && continues(fragments.get(end), word)) {
            fragments.set(end, fragments.get(end).followedBy(word));
        } else {
            fragments.add(word);
        }
    }

    private static boolean continues(Fragment line, Fragment word) {
        double gap = word.left() - line.right();
        return Math.abs(word.base() - line.base()) <= line.size() * SAME_LINE
                && gap > -line.size()
                && gap <= line.size() * COLUMN_GAP;
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }
}
