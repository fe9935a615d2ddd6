package org.dateline.linking.corrections;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Identifier;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.linking.corrections.Correction.Subject;

/**
 * What users may write for the things of an article. The id of an entity, an event or a story is made of that of its smallest
 * member, so it names this member in every run, whatever else comes and goes.
 */
final class Names {

    private Names() {}

    /** @param sink takes what a user may write, in lower case, and the id that linking knows */
    static void of(LinkedArticle article, Subject subject, BiConsumer<String, String> sink) {
        switch (subject) {
            case ENTITY -> ofEntities(article, sink);
            case EVENT -> ofEvents(article, sink);
            case STORY -> {
                sink.accept(article.id(), article.id());
                sink.accept(Identifier.of("s", article.id()), article.id());
            }
            case COPY -> sink.accept(article.id(), article.id());
        }
    }

    private static void ofEntities(LinkedArticle article, BiConsumer<String, String> sink) {
        Set<String> seen = new HashSet<>();
        for (EntityMention mention : article.annotated().all(EntityMention.class)) {
            String id = article.id() + "#" + mention.chain();
            if (mention.chain().isEmpty()) {
                continue;
            }
            if (mention.form() == MentionForm.NAME) {
                sink.accept(mention.name().toLowerCase(Locale.ROOT), id);
            }
            if (seen.add(id)) {
                sink.accept(Identifier.of("n", id), id);
            }
        }
    }

    private static void ofEvents(LinkedArticle article, BiConsumer<String, String> sink) {
        for (EventMention event : article.annotated().all(EventMention.class)) {
            String id = event.id(article.id());
            sink.accept(id, id);
            sink.accept(Identifier.of("e", id), id);
        }
    }
}
