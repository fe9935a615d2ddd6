package org.dateline.events.times;

import java.util.List;
import org.dateline.core.spi.Annotator;
import org.dateline.core.spi.Options;
import org.dateline.core.spi.Plugin;

/**
 * Dates in the text: "on Saturday", "three days later", "in early September", "over the last year".
 *
 * <p>Every {@link org.dateline.core.model.TimeExpression} covers the words and gives their meaning. Its basis is one of
 *
 * <ul>
 *   <li>{@code explicit}: the words name the date ("26 September 2020", "September 15", "in 2018"); a missing year is supplied
 *       from the publication date;
 *   <li>{@code relative}: counted from the publication date ("on Saturday", "last year", "three days ago", "in January");
 *   <li>{@code context}: counted from the time that the text spoke of last ("the previous day", "days later", "at 6 a.m.");
 *   <li>{@code document}: never given here; the coder of events writes it where only the publication date is known.
 * </ul>
 *
 * <p>A time dates the clause that it stands in. Three kinds are special. A year right before a noun ("the 2019 attack") dates
 * that noun. Words that end in "after" or "before" ("three days after …") date the clause around them where that is told in the
 * past, and what follows them where it is told in the present ("the talks come three days after …"). Words that begin with
 * "since", "until" or "by" are intervals that begin or end at the time named. Recurring times ("on Fridays") and relative ones in
 * an article without a date have an unknown value.
 */
public final class TimesPlugin implements Plugin {

    @Override
    public String name() {
        return "times";
    }

    @Override
    public String description() {
        return "dates and times in English text, against the publication date and the narrative";
    }

    @Override
    public List<Annotator> annotators(Options options) {
        return List.of(new TimesAnnotator(TimeWords.load(), TimePatterns.load(), TimeCues.load()));
    }
}
