package org.dateline.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Annotation;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleLinks;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.Copy;
import org.dateline.core.model.CopyKind;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Label;
import org.dateline.core.model.LinkedArticle;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Metadata;
import org.dateline.core.model.Passage;
import org.dateline.core.model.PassageKind;
import org.dateline.core.model.Place;
import org.dateline.core.model.Precision;
import org.dateline.core.model.Provenance;
import org.dateline.core.model.Quote;
import org.dateline.core.model.QuoteKind;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeExpression;

/** The n-th article of a {@link SampleCorpus}, with everything in it. */
final class SampleArticle {

    private static final List<String> OUTLETS = List.of("North Post", "South Herald", "Sound Radio");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 4);
    private static final int DAYS = 365;

    private final int number;
    private final int group;
    private final IntFunction<UnaryOperator<String>> words;
    private final UnaryOperator<String> say;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Annotation> found = new ArrayList<>();
    private final Map<String, EventMention> reports = new TreeMap<>();
    private final Article article;
    private int sentences;

    SampleArticle(int number, IntFunction<UnaryOperator<String>> words) {
        this.number = number;
        this.group = number / SampleCorpus.GROUP;
        this.words = words;
        this.say = words.apply(number);
        tell();
        this.article = new Article("", Provenance.NONE, metadata(), text.toString(), passages, 0.75, List.of("teaser"))
                .from(new Provenance(sourceUri(), 1, "text/html", "html", "00ff"));
    }

    static String entityId(int group, char letter) {
        return String.format(Locale.ROOT, "n%07d%c", group, letter);
    }

    static String storyId(int group) {
        return String.format(Locale.ROOT, "s%07d", group);
    }

    /** Meetings and arrests belong to the group, all else to one of its articles. */
    static String eventId(int group, int member, String what) {
        return String.format(Locale.ROOT, "e%07d-%d-%s", group, member, what);
    }

    static Place place(String name, String province) {
        return new Place("geonames:2693678", name, "SWE", province, 55.70584, 13.19321, "PPLA2", "geonames:2693678");
    }

    int member() {
        return number % SampleCorpus.GROUP;
    }

    String outlet() {
        return say.apply(OUTLETS.get(member()));
    }

    String sourceUri() {
        return String.format(Locale.ROOT, "pages/%07d é.html", number);
    }

    String published() {
        return FIRST_DAY.plusDays(group % DAYS).toString();
    }

    int arrested() {
        return 5 + member();
    }

    String id() {
        return article.id();
    }

    EventMention arrest() {
        return report("arrest");
    }

    Span evidence() {
        return arrest().span();
    }

    EventMention report(String what) {
        EventMention mention = reports.get(what);
        if (mention == null) {
            throw new IllegalArgumentException("no report \"" + what + "\"; there are " + reports.keySet());
        }
        return mention;
    }

    private Metadata metadata() {
        LocalDate day = FIRST_DAY.plusDays(group % DAYS);
        return Metadata.builder()
                .title(say.apply("Ministers meet in Lund 🌍"), "json-ld")
                .outlet(outlet(), "meta")
                .agency(member() == 2 ? say.apply("Nordwire") : "", "text")
                .authors(List.of(say.apply("Ada Berg"), say.apply("Ib Holm")), "text")
                .published(DateValue.ofDay(day, "json-ld"))
                .modified(new DateValue(day + "T14:05+03:00", Precision.MINUTE, "meta"))
                .language("en", "text")
                .url("https://example.org/" + number + "?a=1&b=<2>", "meta")
                .section(say.apply("World"), "meta")
                .build();
    }

    LinkedArticle linked() {
        Map<String, String> events = new TreeMap<>();
        reports.forEach((what, report) -> {
            if (report.coding().type().isEvent()) {
                boolean shared = what.equals("meeting") || what.equals("arrest");
                events.put(report.id(id()), eventId(group, shared ? 0 : member(), what));
            }
        });
        Map<String, String> entities = Map.of(
                "c1", entityId(group, 'a'),
                "c2", entityId(group, 'b'),
                "c3", entityId(group, 'c'),
                "c4", entityId(group, 'd'));
        Optional<Copy> copy = member() == 2
                ? Optional.of(new Copy(id(), new SampleArticle(number - 2, words).id(), CopyKind.EXCERPT))
                : Optional.empty();
        ArticleLinks links =
                new ArticleLinks(storyId(group), copy, entities, events, Map.of("c3", ActorCode.of("DNK", "COP")));
        return new LinkedArticle(new AnnotatedArticle(article).with(found), links);
    }

    private void tell() {
        passage(PassageKind.HEADLINE, say.apply("Ministers meet in Lund 🌍"));
        passage(PassageKind.BYLINE, say.apply("By Ada Berg"));
        int start = begin();
        Span lind = mention("c1", EntityKind.PERSON, say.apply("Anna Lind"), ActorCode.of("SWE", "GOV"));
        Span met = add(" met ");
        Span friis = mention("c2", EntityKind.PERSON, say.apply("Bo Friis"), ActorCode.of("DNK", "GOV", "ELI"));
        add(" in ");
        Span lund = mention("c4", EntityKind.PLACE, say.apply("Lund"), ActorCode.UNKNOWN);
        add(" on ");
        Span day = add("Thursday");
        DateValue date = DateValue.ofDay(FIRST_DAY.plusDays(group % DAYS), "relative");
        found.add(new TimeExpression(day, sentences, date));
        Span first = end(start, ".");
        SampleReports make = new SampleReports(say, lind, friis, lund, date);
        report("meeting", make.meeting(first, sentences, met));
        report("attack", make.deniedAttack(first, sentences, met));
        sentences++;

        start = begin();
        Span quote = add("“" + say.apply("We will close the bridge 🌉") + "”");
        add(", ");
        Span speaker = mention("c2", EntityKind.PERSON, say.apply("Friis"), ActorCode.of("DNK", "GOV", "ELI"));
        Span said = add(" said");
        Span second = end(start, ".");
        Attribution friisSays = new Attribution(say.apply("Friis"), "c2", Optional.of(speaker), "tweet", true);
        found.add(new Quote(quote, sentences, QuoteKind.DIRECT, friisSays, say.apply("said"), say.apply("reporters")));
        report("threat", make.threat(second, sentences, said, friisSays));
        report("statement", make.statement(second, sentences, said, friisSays));
        sentences++;

        start = begin();
        Span police = mention("c3", EntityKind.GROUP, say.apply("Danish police"), ActorCode.of("DNK", "COP"));
        Span arrests = add(" arrested ");
        Span count = add(arrested() + "");
        Span third = end(start, " and pledged aid.");
        report("arrest", make.arrest(third, sentences, arrests, police, count, arrested()));
        report("pledge", make.pledge(third, sentences, arrests));
        found.add(new Label(count, "numbers", say.apply("count"), say.apply("five")));
        sentences++;
        passage(PassageKind.BOILERPLATE, say.apply("Read more"));
    }

    private void report(String what, EventMention mention) {
        reports.put(what, mention);
        found.add(mention);
    }

    private Span mention(String chain, EntityKind kind, String name, ActorCode code) {
        Span span = add(name);
        Optional<Place> place =
                kind == EntityKind.PLACE ? Optional.of(place(name, say.apply("Skåne"))) : Optional.empty();
        found.add(new EntityMention(
                span,
                sentences,
                kind,
                MentionForm.NAME,
                span,
                name,
                kind == EntityKind.PERSON ? say.apply("Foreign Minister") : "",
                chain,
                code,
                CodeBasis.TEXT,
                place,
                "",
                0.9));
        return span;
    }

    private void passage(PassageKind kind, String words) {
        int start = begin();
        add(words);
        passages.add(new Passage(kind, new Span(start, text.length())));
    }

    private int begin() {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        return text.length();
    }

    private Span add(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** End a paragraph of one sentence. */
    private Span end(int start, String words) {
        add(words);
        Span span = new Span(start, text.length());
        passages.add(new Passage(PassageKind.PARAGRAPH, span));
        found.add(new Sentence(span, sentences));
        return span;
    }
}
