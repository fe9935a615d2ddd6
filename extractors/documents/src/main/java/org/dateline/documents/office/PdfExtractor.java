package org.dateline.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Severity;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF: columns in reading order, words put together again, heads and feet of the pages set apart. */
final class PdfExtractor implements Extractor {

    /** Pages behind this are left out and reported: no report is so long, but scanned volumes are. */
    private static final int MOST_PAGES = 500;

    private static final int TAIL = 1024;

    private final OpeningWords words;
    private final Opening opening;
    private final PressDocuments press;

    PdfExtractor(OpeningWords words) {
        this.words = words;
        opening = new Opening(words);
        press = new PressDocuments(words);
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public String description() {
        return "PDF: one article, or those that a news database printed; columns, divided words, heads and feet; title, authors and day from its opening lines";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        try (InputStream stream = source.open();
                RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(stream)) {
            boolean whole = hasEnd(bytes);
            extract(bytes, whole, articles);
        } catch (InvalidPasswordException encrypted) {
            throw new IOException("the PDF is encrypted; save it without a password", encrypted);
        } catch (RuntimeException damaged) {
            // PDFBox reports some damaged files so; what stands in a file is never a fault of ours
            throw new IOException("the PDF is damaged: " + damaged, damaged);
        }
    }

    /** The end-of-file mark stands in the last kibibyte (ISO 32000-1, annex H); a file that was cut off has none there. */
    private static boolean hasEnd(RandomAccessReadBuffer bytes) throws IOException {
        byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
        bytes.seek(bytes.length() - tail.length);
        bytes.readFully(tail);
        bytes.seek(0);
        return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private void extract(RandomAccessReadBuffer bytes, boolean whole, ArticleCollector articles) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                String message =
                        "only the first %d of %d pages are read".formatted(MOST_PAGES, document.getNumberOfPages());
                articles.report(Severity.WARNING, "too-long", message, 0);
            }
            List<List<Fragment>> pages = pages(document);
            List<Block> blocks = blocks(pages);
            boolean empty = blocks.stream().allMatch(block -> block.kind() == PassageKind.BOILERPLATE);
            if (empty && !whole) {
                throw new IOException("the PDF is cut off: it has no end-of-file mark, and no text before");
            }
            if (!whole) {
                articles.report(Severity.WARNING, "truncated", "the PDF is cut off; what could be read is kept", 0);
            }
            int scanned = ScannedPages.count(document, pages);
            if (scanned > 0) {
                String message =
                        "%d of %d pages are pictures without text; recognize their text (OCR) and read the file again"
                                .formatted(scanned, document.getNumberOfPages());
                articles.report(Severity.WARNING, "scanned", message, 0);
            }
            if (empty && scanned == 0) {
                articles.report(Severity.WARNING, "no-text", "the pages hold no text", 0);
            } else if (press.areIn(blocks)) {
                articles.nested(press.asText(blocks), Metadata.NONE);
            } else if (!empty) {
                articles.accept(opening.article(blocks, fields(document.getDocumentInformation())));
            }
        }
    }

    private static List<List<Fragment>> pages(PDDocument document) throws IOException {
        PageReader reader = new PageReader();
        List<List<Fragment>> pages = new ArrayList<>();
        for (int page = 1; page <= Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
            pages.add(reader.read(document, page));
        }
        return pages;
    }

    private static List<Block> blocks(List<List<Fragment>> pages) {
        RunningLines running = new RunningLines(pages);
        Set<String> left = new LinkedHashSet<>();
        List<List<Fragment>> columns = new ArrayList<>();
        for (List<Fragment> page : pages) {
            Set<Fragment> edges = running.of(page);
            page.stream().filter(edges::contains).forEach(line -> left.add(line.text()));
            columns.addAll(ReadingOrder.columns(
                    page.stream().filter(line -> !edges.contains(line)).toList()));
        }
        List<Block> blocks = new ArrayList<>(Paragraphs.of(columns));
        left.forEach(line -> blocks.add(new Block(PassageKind.BOILERPLATE, line)));
        return blocks;
    }

    private DocumentFields fields(PDDocumentInformation properties) {
        String program = text(properties.getProducer()) + " " + text(properties.getCreator());
        return new DocumentFields(
                text(properties.getTitle()),
                text(properties.getAuthor()),
                created(properties),
                words.isBrowser(program));
    }

    private static DateValue created(PDDocumentInformation properties) {
        return Stream.ofNullable(properties.getCreationDate())
                .map(Calendar.class::cast)
                .map(date -> DateValue.ofDay(
                        java.time.LocalDate.of(
                                date.get(Calendar.YEAR), date.get(Calendar.MONTH) + 1, date.get(Calendar.DAY_OF_MONTH)),
                        DocumentFields.BASIS))
                .findFirst()
                .orElse(DateValue.UNKNOWN);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
