package org.dateline.databases.exports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.core.spi.Detector;
import org.dateline.core.spi.Source;

/** Knows the exports of databases by the marks that their own programs leave, whatever the language of the interface. */
final class ExportDetector implements Detector {

    static final String FACTIVA = "application/x-factiva+html";
    static final String NEXIS = "application/x-nexis+html";
    static final String LEXIS = "application/x-lexis+docx";
    static final String NEXIS_TEXT = "application/x-nexis+text";
    static final String LEXIS_TEXT = "application/x-lexis+text";
    static final String PROQUEST_PAGE = "application/x-proquest+html";
    static final String PROQUEST_MAIL = "application/x-proquest+mail";
    static final String PROQUEST_TEXT = "application/x-proquest+text";
    static final String EUROPRESSE = "application/x-europresse+html";
    static final String INTEGRUM_SHEET = "application/x-integrum+xlsx";
    static final String INTEGRUM_PAGE = "application/x-integrum+html";
    static final String KIKUZO = "application/x-kikuzo+html";
    static final String YOMIDASU = "application/x-yomidasu+html";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MAIL = "message/rfc822";
    private static final String TEXT = "text/plain";
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "application/xml");

    /** How far into a file the first article may begin: Factiva puts a long state of its form before it. */
    private static final int REACH = 1 << 20;

    private static final Pattern FACTIVA_ARTICLE = Pattern.compile(
            "class=\"article [a-z]{2,4}Article\"|class=\"[a-z]{2,4}Headline[\" ]|id=\"article-[A-Z0-9]{16,}\"");

    /** A word that each database leaves in its pages comes first, since nearly all pages are of none of them. */
    private static final Map<String, Predicate<String>> PAGE_MARKS = Map.of(
            FACTIVA,
                    head -> (head.contains("articleParagraph") || head.contains("activa"))
                            && FACTIVA_ARTICLE.matcher(head).find(),
            NEXIS, head -> head.contains("<DOCFULL>"),
            PROQUEST_PAGE, head -> head.contains("<a name=\"DocID_MSTAR_") || head.contains(">ProQuest document ID: "),
            EUROPRESSE, head -> head.contains("class=\"DocPublicationName\""),
            // the code of the source in windows-1251 and in UTF-8, each byte as a Latin letter
            INTEGRUM_PAGE, head -> head.contains("^\u00C8\u00D1:") || head.contains("^\u00D0\u0098\u00D0\u00A1:"),
            KIKUZO, head -> head.contains("class=\"detail001\""),
            YOMIDASU, head -> head.contains("id=\"heiseiDetailArea\""));

    private static final Pattern PROQUEST_SENDER = Pattern.compile("(?im)^From:.*@(?:[\\w.-]+\\.)?proquest\\.com");
    private static final Pattern PROQUEST_LINES =
            Pattern.compile("_{20,}\\s+(?:\\p{L}+ \\d+ \\p{L}+ \\d+\\s|(?s:.{0,4000})ProQuest)");
    private static final Pattern LEXIS_ARTICLE = Pattern.compile("w:name=\"Bookmark_\\d");
    private static final Pattern LEXIS_BODY = Pattern.compile("w:name=\"Body[_\"]");

    private final Labels labels;

    ExportDetector(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Optional<String> detect(Source source, String soFar) throws IOException {
        if (PAGES.contains(soFar)) {
            return page(head(source));
        }
        return switch (soFar) {
            case MAIL -> PROQUEST_SENDER.matcher(head(source)).find() ? Optional.of(PROQUEST_MAIL) : Optional.empty();
            case TEXT -> text(head(source));
            case WORD -> isLexis(inZip(source, "word/document.xml")) ? Optional.of(LEXIS) : Optional.empty();
            case SHEET ->
                IntegrumColumns.areIn(inZip(source, "xl/sharedStrings.xml"), labels)
                        ? Optional.of(INTEGRUM_SHEET)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Newer documents mark articles and texts by bookmarks; older ones have the same labels. */
    private static boolean isLexis(String document) {
        return LEXIS_ARTICLE.matcher(document).find()
                        && LEXIS_BODY.matcher(document).find()
                || document.contains(">Body<") && document.contains(">Load-Date:");
    }

    private Optional<String> text(String head) {
        if (PROQUEST_LINES.matcher(head.stripLeading()).lookingAt()) {
            return Optional.of(PROQUEST_TEXT);
        }
        String words = new String(head.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        if (TextDivision.isOfNexis(words)) {
            return Optional.of(NEXIS_TEXT);
        }
        return TextDivision.isOfLexis(words, labels) ? Optional.of(LEXIS_TEXT) : Optional.empty();
    }

    private static Optional<String> page(String head) {
        return PAGE_MARKS.entrySet().stream()
                .filter(mark -> mark.getValue().test(head))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static String head(Source source) throws IOException {
        try (InputStream stream = source.open()) {
            return new String(stream.readNBytes(REACH), StandardCharsets.ISO_8859_1);
        }
    }

    /** The first characters of an entry of an archive; empty where there is none. */
    private static String inZip(Source source, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(source.open(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readNBytes(REACH), StandardCharsets.UTF_8);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            // the last says that a name is not in the encoding that it claims
            return "";
        }
        return "";
    }
}
