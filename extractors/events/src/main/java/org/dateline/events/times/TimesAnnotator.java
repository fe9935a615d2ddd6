package org.dateline.events.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.AnnotatedArticle;
import org.dateline.core.model.Clause;
import org.dateline.core.model.Label;
import org.dateline.core.model.Layer;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Passage;
import org.dateline.core.model.Sentence;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeExpression;
import org.dateline.core.model.Token;
import org.dateline.core.spi.Annotator;

/** Finds times sentence by sentence, and carries along what the text spoke of last. */
final class TimesAnnotator implements Annotator {

    private final WordReader reader;
    private final TimePatterns patterns;
    private final Tenses tenses;
    private final TimeResolver resolver;
    private final Intervals intervals;

    TimesAnnotator(TimeWords words, TimePatterns patterns, TimeCues cues) {
        this.reader = new WordReader(words);
        this.patterns = patterns;
        this.tenses = new Tenses(cues);
        this.resolver = new TimeResolver(cues.of("sequel-word"));
        this.intervals = new Intervals(cues);
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public Set<Layer> needs() {
        return Set.of(Layer.SENTENCES, Layer.CLAUSES, Layer.NAMES);
    }

    @Override
    public Set<Layer> gives() {
        return Set.of(Layer.TIMES);
    }

    @Override
    public Set<String> languages() {
        return Set.of("en");
    }

    @Override
    public List<TimeExpression> annotate(AnnotatedArticle article) {
        Reference reference = Reference.of(article.article(), reader, patterns);
        List<Span> names = names(article);
        List<TimeExpression> found = new ArrayList<>();
        Narrative narrative = new Narrative(reference.day());
        for (Sentence sentence : article.sentences()) {
            List<FoundTime> times = new ArrayList<>();
            for (TimeMatch match : patterns.find(reader.read(article.article().text(), sentence.span()))) {
                if (isNoTime(match, names) || isOfThing(match, article.tokens(sentence.number()))) {
                    continue;
                }
                Optional<FoundTime> time = read(match, context(article, sentence, match, reference, narrative));
                time.ifPresent(times::add);
                time.filter(FoundTime::narrates)
                        .flatMap(FoundTime::meaning)
                        .ifPresent(meaning -> narrative.moveTo(meaning.period(), sentence.number()));
            }
            for (FoundTime time : intervals.join(times)) {
                found.add(intervals.bound(time, reference.day()).expression(sentence.number()));
            }
        }
        return found;
    }

    private TimeContext context(
            AnnotatedArticle article, Sentence sentence, TimeMatch match, Reference reference, Narrative narrative) {
        List<Clause> clauses = article.clauses(sentence.number());
        Course course = tenses.course(match, clauses, isHeadlineOrCaption(article, sentence));
        return new TimeContext(
                reference.day(),
                reference.hour(),
                narrative.anchor(),
                narrative.age(sentence.number()),
                narrative.news(),
                course,
                Tenses.around(clauses, match.span()));
    }

    private Optional<FoundTime> read(TimeMatch match, TimeContext context) {
        Optional<Meaning> meaning = resolver.resolve(match, context);
        if (meaning.isEmpty() && !isUnknown(match.rule(), context)) {
            return Optional.empty();
        }
        boolean lacksConjunction = match.rule() == TimeRule.AFTER_CLAUSE
                && !match.after().isEmpty()
                && Character.isLetterOrDigit(match.after().charAt(0))
                && !resolver.datesWhatFollows(match, context);
        Span span = lacksConjunction
                ? new TimeMatch(match.rule(), match.sentence(), match.start(), match.end() - 1).span()
                : match.span();
        boolean narrates = TimeResolver.movesTheNarrative(match.rule());
        return Optional.of(new FoundTime(match, span, meaning, narrates));
    }

    /** Is a time without a meaning still a time, and not a date that the calendar lacks or a duration? */
    private static boolean isUnknown(TimeRule rule, TimeContext context) {
        return switch (rule) {
            case RECURRING, AFTER_CLAUSE, LATER, EARLIER -> true;
            case LASTING -> false;
            default -> context.document().isEmpty();
        };
    }

    private static List<Span> names(AnnotatedArticle article) {
        return article.all(Label.class).stream()
                .filter(label -> label.scheme().equals("names"))
                .filter(label -> label.name().equals("person") || label.name().equals("organization"))
                .map(Label::span)
                .toList();
    }

    /** "April Jones", "The Sunday Herald"; and "of 1500 soldiers", where a count looks like a year. */
    private static boolean isNoTime(TimeMatch match, List<Span> names) {
        Span span = match.span();
        // what the engine takes for a name is one if it has more words, or if the word is as often a name as a month
        boolean isDoubtful = match.rule() == TimeRule.MONTH && !match.has(WordClass.SURE_MONTH);
        if (names.stream().anyMatch(name -> name.contains(span) && (isDoubtful || name.length() > span.length()))) {
            return true;
        }
        int year = match.rule() == TimeRule.YEAR ? match.first(WordClass.YEAR).orElse(1) : 1;
        return (year % 100 == 0 || year < 1900 && year > 1)
                && match.after().endsWith("s")
                && match.after().length() > 2;
    }

    /** "The Christmas market": a holiday right in front of a noun says what kind of thing it is. */
    private static boolean isOfThing(TimeMatch match, List<Token> tokens) {
        int end = match.span().end();
        return match.rule() == TimeRule.HOLIDAY
                && tokens.stream()
                        .filter(token -> token.span().start() >= end)
                        .findFirst()
                        .filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN
                                && token.span().start() <= end + 1)
                        .isPresent();
    }

    private static boolean isHeadlineOrCaption(AnnotatedArticle article, Sentence sentence) {
        return article.article().passages().stream()
                .filter(passage -> passage.span().contains(sentence.span().start()))
                .map(Passage::kind)
                .anyMatch(kind -> !kind.isBody());
    }
}
