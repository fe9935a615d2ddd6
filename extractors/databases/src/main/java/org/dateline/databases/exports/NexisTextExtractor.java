package org.dateline.databases.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads the texts that Nexis and Lexis save, also out of documents that were printed. */
final class NexisTextExtractor implements Extractor {

    private final Conventions conventions;
    private final NexisArticle nexis;
    private final LexisArticle lexis;

    NexisTextExtractor(Conventions conventions) {
        this.conventions = conventions;
        nexis = new NexisArticle(conventions);
        lexis = new LexisArticle(conventions);
    }

    @Override
    public String name() {
        return "nexis-text";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.NEXIS_TEXT, ExportDetector.LEXIS_TEXT);
    }

    @Override
    public String description() {
        return "Nexis and Lexis texts, also out of PDF and RTF: every article; title, outlet, authors, day, section; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        String text = Pages.text(source);
        boolean ofLexis = source.mediaType().equals(ExportDetector.LEXIS_TEXT);
        TextDivision division = ofLexis ? TextDivision.ofLexis(text, conventions.labels()) : TextDivision.ofNexis(text);
        List<String> found = division.articles();
        for (int i = 0; i < found.size(); i++) {
            List<String> blocks = TextDivision.blocks(found.get(i));
            Report report = ofLexis ? lexis.read(paragraphs(blocks, i == 0)) : nexis.read(nexisBlocks(blocks));
            conventions.handOver(report, i + 1, articles);
        }
        Pages.check(found.size(), division.promised(), articles);
    }

    private static List<NexisBlock> nexisBlocks(List<String> blocks) {
        return blocks.stream()
                .map(block -> new NexisBlock(block, "", List.of(block)))
                .toList();
    }

    /** Before the first article stands the list of all; its head begins with the block before source and day. */
    private List<WordParagraph> paragraphs(List<String> blocks, boolean first) {
        int start = 0;
        for (int i = 2; first && i < blocks.size() && start == 0; i++) {
            boolean rights = conventions.labels().begins("rights", blocks.get(i));
            boolean dated = LabelledFields.date(blocks.get(i - 1)).isKnown();
            start = rights && dated ? Math.max(0, i - 3) : 0;
        }
        List<WordParagraph> paragraphs = new ArrayList<>();
        blocks.subList(start, blocks.size())
                .forEach(block -> paragraphs.add(new WordParagraph(block, List.of(), false)));
        return paragraphs;
    }
}
