package org.dateline.events.times;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.core.model.Span;

/** Words that fit a phrase of time: those of a sentence from {@code start} to before {@code end}. */
record TimeMatch(TimeRule rule, List<Word> sentence, int start, int end) {

    boolean isEmpty() {
        return start == end;
    }

    Span span() {
        return sentence.get(start).span().cover(sentence.get(end - 1).span());
    }

    List<Word> words() {
        return sentence.subList(start, end);
    }

    /** The word in front, empty at the beginning of the sentence. */
    String before() {
        return before(1);
    }

    String before(int distance) {
        return start < distance ? "" : sentence.get(start - distance).text();
    }

    String after() {
        return end < sentence.size() ? sentence.get(end).text() : "";
    }

    boolean has(String word) {
        return words().stream().anyMatch(other -> other.text().equals(word));
    }

    boolean has(WordClass kind) {
        return first(kind).isPresent();
    }

    /** The value of the first word of a class. */
    OptionalInt first(WordClass kind) {
        return values(kind).findFirst();
    }

    IntStream values(WordClass kind) {
        return words().stream().filter(word -> word.is(kind)).mapToInt(word -> word.value(kind));
    }

    /** Month in long or short form. */
    OptionalInt month() {
        OptionalInt month = first(WordClass.MONTH);
        return month.isPresent() ? month : first(WordClass.MONTH_SHORT);
    }

    OptionalInt weekday() {
        OptionalInt weekday = first(WordClass.WEEKDAY);
        return weekday.isPresent() ? weekday : first(WordClass.WEEKDAY_SHORT);
    }

    TimeMatch as(TimeRule other) {
        return new TimeMatch(other, sentence, start, end);
    }
}
