package org.dateline.databases.exports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads the Word documents of Lexis Advance and Nexis Uni: a bookmark begins each article and another its text. */
final class LexisExtractor implements Extractor {

    private static final Pattern LIST = Pattern.compile("[\\p{L} ]+\\((\\d+)\\)");
    private final Conventions conventions;
    private final LexisArticle reader;

    LexisExtractor(Conventions conventions) {
        this.conventions = conventions;
        reader = new LexisArticle(conventions);
    }

    @Override
    public String name() {
        return "lexis";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.LEXIS);
    }

    @Override
    public String description() {
        return "Lexis Advance and Nexis Uni DOCX: every article; title, outlet, authors, day, section, language; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        List<WordParagraph> paragraphs;
        try (InputStream stream = ZipParts.open(source, "word/document.xml")) {
            paragraphs = WordDocument.read(stream);
        }
        List<List<WordParagraph>> found = new ArrayList<>();
        OptionalInt promised = OptionalInt.empty();
        boolean marked = paragraphs.stream().anyMatch(paragraph -> paragraph.begins("Bookmark"));
        for (WordParagraph paragraph : paragraphs) {
            // older documents have no bookmarks, but each title is a link
            if (marked ? paragraph.begins("Bookmark") : paragraph.linkedTitle()) {
                found.add(new ArrayList<>());
            }
            if (!found.isEmpty()) {
                found.get(found.size() - 1).add(paragraph);
            } else if (promised.isEmpty()) {
                Matcher list = LIST.matcher(Report.clean(paragraph.text()));
                promised = list.matches() ? OptionalInt.of(Integer.parseInt(list.group(1))) : OptionalInt.empty();
            }
        }
        for (int i = 0; i < found.size(); i++) {
            conventions.handOver(reader.read(found.get(i)), i + 1, articles);
        }
        Pages.check(found.size(), promised, articles);
    }
}
