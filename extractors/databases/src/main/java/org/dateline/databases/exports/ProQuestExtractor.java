package org.dateline.databases.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.spi.ArticleCollector;
import org.dateline.core.spi.Extractor;
import org.dateline.core.spi.Source;

/** Reads what ProQuest sends by mail or saves as page or text. */
final class ProQuestExtractor implements Extractor {

    /** Every article begins with an anchor; its page is cut there, since each holds the tags of a whole page inside. */
    private static final Pattern ANCHOR = Pattern.compile("(?i)<a name=\"DocID_[^\"]*\">");

    /** Lines of underscores divide texts. */
    private static final Pattern RULE = Pattern.compile("(?m)^_{20,}\\s*$");

    private static final Pattern COUNTER = Pattern.compile("\\p{L}+ \\d+ \\p{L}+ (\\d+)");

    private final ProQuestDocument reader;

    ProQuestExtractor(Conventions conventions) {
        reader = new ProQuestDocument(conventions);
    }

    @Override
    public String name() {
        return "proquest";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(ExportDetector.PROQUEST_MAIL, ExportDetector.PROQUEST_PAGE, ExportDetector.PROQUEST_TEXT);
    }

    @Override
    public String description() {
        return "ProQuest mail, HTML and text: every article; title, outlet, authors, day, section, language, address; counts checked";
    }

    @Override
    public void extract(Source source, ArticleCollector articles) throws IOException {
        switch (source.mediaType()) {
            case ExportDetector.PROQUEST_MAIL -> {
                String page = Mail.text(source);
                if (ANCHOR.matcher(page).find()) {
                    page(page, articles);
                } else {
                    text(page, articles);
                }
            }
            case ExportDetector.PROQUEST_PAGE -> page(Pages.text(source), articles);
            default -> text(Pages.text(source), articles);
        }
    }

    private void page(String html, ArticleCollector articles) {
        List<Integer> starts = ANCHOR.matcher(html)
                .results()
                .map(java.util.regex.MatchResult::start)
                .toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : html.length();
            reader.page(html.substring(starts.get(i), end), i + 1, articles);
        }
        int numbers = reader.numbers(html);
        Pages.check(starts.size(), numbers == 0 ? OptionalInt.empty() : OptionalInt.of(numbers), articles);
    }

    /** Each text says which of how many documents it is; behind the last rule stand the terms of use. */
    private void text(String lines, ArticleCollector articles) {
        List<String> documents = new ArrayList<>();
        OptionalInt promised = OptionalInt.empty();
        for (String part : RULE.split(lines)) {
            String document = part.strip();
            Matcher counter = COUNTER.matcher(document);
            if (counter.lookingAt()) {
                promised = OptionalInt.of(Integer.parseInt(counter.group(1)));
                document = document.substring(counter.end()).strip();
            }
            if (reader.isDocument(document)) {
                documents.add(document);
            }
        }
        for (int i = 0; i < documents.size(); i++) {
            reader.text(documents.get(i), i + 1, articles);
        }
        Pages.check(documents.size(), promised, articles);
    }
}
