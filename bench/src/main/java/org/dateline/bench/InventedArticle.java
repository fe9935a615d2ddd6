package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.bench.InventedDeed.InventedActor;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;

/** An article of the {@link InventedCorpus}: a paragraph for each deed it tells, and a quotation at its end. */
final class InventedArticle {

    private final int number;
    private final List<InventedDeed> deeds;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Annotation> found = new ArrayList<>();
    private final List<EventMention> reports = new ArrayList<>();
    private final Map<String, String> entities = new TreeMap<>();
    private final Article article;

    InventedArticle(int number, List<InventedDeed> deeds) {
        this.number = number;
        this.deeds = deeds;
        InventedDeed first = deeds.get(0);
        String headline = first.actor().name() + " " + first.words() + " "
                + first.recipient().name();
        text.append(headline);
        passages.add(new Passage(PassageKind.HEADLINE, new Span(0, text.length())));
        deeds.forEach(this::tell);
        quote(first);
        Metadata metadata = Metadata.builder()
                .title(headline, "meta")
                .outlet(outlet(), "meta")
                .published(DateValue.ofDay(first.day().plusDays(1), "meta"))
                .language("en", "text")
                .url("https://news.example/" + number, "meta")
                .build();
        this.article = new Article("", Provenance.NONE, metadata, text.toString(), passages, 0.9, List.of())
                .from(new Provenance(source(), 1, "text/html", "html", "00ff"));
    }

    private String source() {
        return String.format(Locale.ROOT, "pages/%07d.html", number);
    }

    private String outlet() {
        List<String> outlets = InventedNames.OUTLETS;
        int group = number / InventedCorpus.GROUP;
        return outlets.get((group * 5 + number % InventedCorpus.GROUP * 3) % outlets.size());
    }

    EventMention report(InventedDeed deed) {
        return reports.get(deeds.indexOf(deed));
    }

    String reportId(InventedDeed deed) {
        return report(deed).id(article.id());
    }

    LinkedArticle linked() {
        Map<String, String> events = new TreeMap<>();
        deeds.forEach(deed -> events.put(reportId(deed), deed.eventId()));
        String story = String.format(Locale.ROOT, "s%07d", number / InventedCorpus.GROUP);
        ArticleLinks links = new ArticleLinks(story, Optional.empty(), entities, events, Map.of());
        return new LinkedArticle(new AnnotatedArticle(article).with(found), links);
    }

    private Span add(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private int begin() {
        text.append("\n\n");
        return text.length();
    }

    private int sentence() {
        return passages.size() - 1;
    }

    private void end(int start) {
        found.add(new Sentence(new Span(start, text.length()), sentence()));
        passages.add(new Passage(PassageKind.PARAGRAPH, new Span(start, text.length())));
    }

    private void tell(InventedDeed deed) {
        int start = begin();
        Participant actor = participant(deed.actor(), Side.ACTOR);
        add(" ");
        Span trigger = add(deed.words());
        add(" ");
        Participant recipient = participant(deed.recipient(), Side.RECIPIENT);
        add(" in ");
        Span place = add(deed.place().name());
        found.add(mention(place, EntityKind.PLACE, "", ActorCode.UNKNOWN, Optional.of(deed.place())));
        List<Quantity> quantities = new ArrayList<>();
        if (deed.arrested() > 0) {
            int arrested = deed.arrested(number - deed.article());
            add(", taking ");
            quantities.add(new Quantity("arrested", arrested, arrested, add(arrested + " men")));
        }
        Span evidence = new Span(start, text.length());
        add(" on " + deed.day().getDayOfWeek().toString().charAt(0)
                + deed.day().getDayOfWeek().toString().substring(1).toLowerCase(Locale.ROOT)
                + ", officials of both sides told reporters late in the evening.");
        EventMention report = new EventMention(
                evidence,
                sentence(),
                trigger,
                deed.coding(),
                deed.status(),
                deed.number() % 37 == 0,
                deed.number() % 11 == 0,
                List.of(actor, recipient),
                false,
                deed.date(),
                Optional.of(new EventPlace(deed.place().name(), Optional.of(deed.place()), "argument")),
                Attribution.NONE,
                quantities,
                "invented." + deed.coding().type().code().toLowerCase(Locale.ROOT),
                0.5 + deed.number() % 50 / 100.0,
                List.of("type from the words " + deed.words()));
        reports.add(report);
        found.add(report);
        end(start);
    }

    private void quote(InventedDeed deed) {
        int start = begin();
        Span words = add("“We shall not forget what happened”");
        add(", ");
        Span speaker = add(deed.actor().name());
        add(" said.");
        Attribution says =
                new Attribution(deed.actor().name(), chain(deed.actor()), Optional.of(speaker), "statement", false);
        found.add(new Quote(words, sentence(), QuoteKind.DIRECT, says, "said", ""));
        end(start);
    }

    private String chain(InventedActor who) {
        String chain = "c" + who.number();
        entities.put(chain, who.id());
        return chain;
    }

    private Participant participant(InventedActor who, Side side) {
        Span span = add(who.office() + " " + who.name());
        ActorCode code = ActorCode.of(who.country(), who.sector());
        found.add(mention(span, EntityKind.PERSON, chain(who), code, Optional.empty()));
        return new Participant(side, span, who.name(), chain(who), code, CodeBasis.TEXT);
    }

    private EntityMention mention(
            Span span, EntityKind kind, String chain, ActorCode code, Optional<org.dateline.core.model.Place> place) {
        return new EntityMention(
                span,
                sentence(),
                kind,
                MentionForm.NAME,
                span,
                text.substring(span.start(), span.end()),
                "",
                chain,
                code,
                CodeBasis.TEXT,
                place,
                "",
                0.9);
    }
}
