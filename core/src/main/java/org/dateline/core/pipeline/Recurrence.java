package org.dateline.core.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.model.Article;
import org.dateline.core.model.Passage;
import org.dateline.core.spi.Collection;

/** Counts on how many articles of a site each passage stands. It keeps a number for every passage, and no text. */
public final class Recurrence implements Collection {

    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<Long, Integer> passages = new HashMap<>();

    /** Counts one more article. Not for several threads. */
    public void add(Article article) {
        String site = site(article);
        articles.merge(site, 1, Integer::sum);
        Set<Long> seen = new HashSet<>();
        for (Passage passage : article.passages()) {
            long key = key(site, passage.span().in(article.text()));
            if (seen.add(key)) {
                passages.merge(key, 1, Integer::sum);
            }
        }
    }

    @Override
    public int articlesOfSite(Article article) {
        return articles.getOrDefault(site(article), 0);
    }

    @Override
    public int recurrence(Article article, Passage passage) {
        return passages.getOrDefault(key(site(article), passage.span().in(article.text())), 0);
    }

    private static String site(Article article) {
        String host = article.metadata().host();
        if (!host.isEmpty()) {
            return host;
        }
        if (!article.metadata().outlet().isEmpty()) {
            return article.metadata().outlet();
        }
        String uri = article.provenance().sourceUri();
        return uri.substring(0, Math.max(uri.lastIndexOf('/'), 0));
    }

    /** 64 bits of the site and the words; digits count as one, so that counters and dates do not hide what recurs. */
    private static long key(String site, String words) {
        long hash = 0xcbf29ce484222325L; // FNV-1a
        String folded = site + '\0' + words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char each = folded.charAt(i);
            if (!Character.isWhitespace(each)) {
                hash = (hash ^ (Character.isDigit(each) ? '0' : each)) * 0x100000001b3L;
            }
        }
        return hash;
    }
}
