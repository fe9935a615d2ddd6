package org.dateline.events.quotes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.EntityMention;

/** Whether the article speaks of somebody as "he" or as "she": by the pronouns and titles of the mentions of a chain. */
final class Genders {

    private final SpeechWords words;
    private final Map<String, Integer> balance = new HashMap<>();

    Genders(SpeechWords words, AnnotatedArticle article) {
        this.words = words;
        for (EntityMention mention : article.all(EntityMention.class)) {
            int gender = gender(article.text(mention.span()));
            if (gender != 0) {
                balance.merge(mention.chain(), gender, Integer::sum);
            }
        }
    }

    /** Can this pronoun mean somebody of this chain? */
    boolean fits(String pronoun, String chain) {
        int gender = gender(pronoun);
        return gender != 0 && gender * balance.getOrDefault(chain, 0) >= 0;
    }

    /** 1 for a man, -1 for a woman, 0 where the first word does not tell. */
    private int gender(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        String first = phrase.substring(0, end).toLowerCase(Locale.ROOT);
        return words.is("masculine", first) ? 1 : words.is("feminine", first) ? -1 : 0;
    }
}
