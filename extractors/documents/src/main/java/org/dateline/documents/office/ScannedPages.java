package org.dateline.documents.office;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Counts the pages that came from a scanner: pictures and not a word. */
final class ScannedPages {

    private ScannedPages() {}

    /** @param pages the words of each page that was read, from the first */
    static int count(PDDocument document, List<List<Fragment>> pages) {
        return (int) IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).isEmpty() && hasPicture(document.getPage(page)))
                .count();
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
