package org.dateline.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.core.model.ActorCode;
import org.dateline.core.model.Attribution;
import org.dateline.core.model.CodeBasis;
import org.dateline.core.model.Coding;
import org.dateline.core.model.DateValue;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.EventType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Quantity;
import org.dateline.core.model.Side;
import org.dateline.core.model.Span;
import org.dateline.core.model.Status;

/** The reports that every {@link SampleArticle} makes. */
record SampleReports(UnaryOperator<String> say, Span lind, Span friis, Span lund, DateValue date) {

    EventMention meeting(Span evidence, int sentence, Span trigger) {
        Coding coding = coding("CONSULT", "visit", "042", 1, 4);
        return mention(evidence, sentence, trigger, coding, Status.OCCURRED, false, Attribution.NONE, List.of());
    }

    EventMention deniedAttack(Span evidence, int sentence, Span trigger) {
        Coding coding = coding("ASSAULT", "", "190", 4, -9);
        return mention(evidence, sentence, trigger, coding, Status.DENIED, true, Attribution.NONE, List.of());
    }

    EventMention threat(Span evidence, int sentence, Span trigger, Attribution speaker) {
        Coding coding = coding("THREATEN", "restrict", "1312", 3, -3);
        return mention(evidence, sentence, trigger, coding, Status.THREATENED, false, speaker, List.of());
    }

    EventMention statement(Span evidence, int sentence, Span trigger, Attribution speaker) {
        Coding coding = new Coding(new EventType("plover", ""), "", List.of(), "010", 0, 0);
        return mention(evidence, sentence, trigger, coding, Status.OCCURRED, false, speaker, List.of());
    }

    EventMention pledge(Span evidence, int sentence, Span trigger) {
        Coding coding = coding("AGREE", "", "033", 1, 2.5);
        List<Quantity> money = List.of(new Quantity("money", 3000.5, Double.POSITIVE_INFINITY, evidence));
        return mention(evidence, sentence, trigger, coding, Status.PLANNED, false, Attribution.NONE, money);
    }

    EventMention arrest(Span evidence, int sentence, Span trigger, Span police, Span count, int arrested) {
        Participant actor = new Participant(
                Side.ACTOR, police, say.apply("Danish police"), "c3", ActorCode.of("DNK", "COP"), CodeBasis.TEXT);
        Participant unknown =
                new Participant(Side.RECIPIENT, count, say.apply("protesters"), "", ActorCode.UNKNOWN, CodeBasis.NONE);
        return new EventMention(
                evidence,
                sentence,
                trigger,
                coding("COERCE", "arrest", "173", 4, -7),
                Status.OCCURRED,
                false,
                false,
                List.of(actor, unknown),
                false,
                DateValue.UNKNOWN,
                Optional.empty(),
                Attribution.NONE,
                List.of(new Quantity("arrested", arrested, arrested, count)),
                "coerce-arrest-1",
                0.5,
                List.of(say.apply("no time expression: the date is unknown")));
    }

    private EventMention mention(
            Span evidence,
            int sentence,
            Span trigger,
            Coding coding,
            Status status,
            boolean negated,
            Attribution speaker,
            List<Quantity> quantities) {
        ActorCode swedish = ActorCode.of("SWE", "GOV");
        ActorCode danish = ActorCode.of("DNK", "GOV", "ELI");
        Participant actor = new Participant(Side.ACTOR, lind, say.apply("Anna Lind"), "c1", swedish, CodeBasis.TEXT);
        Participant recipient =
                new Participant(Side.RECIPIENT, friis, say.apply("Bo Friis"), "c2", danish, CodeBasis.LINKED);
        EventPlace place = new EventPlace(
                say.apply("Lund"), Optional.of(SampleArticle.place(say.apply("Lund"), say.apply("Skåne"))), "argument");
        return new EventMention(
                evidence,
                sentence,
                trigger,
                coding,
                status,
                negated,
                negated,
                List.of(actor, recipient),
                coding.mode().equals("visit"),
                date,
                Optional.of(place),
                speaker,
                quantities,
                "sample-1",
                0.875,
                List.of(say.apply("status: past tense")));
    }

    private static Coding coding(String type, String mode, String cameo, int quadClass, double intensity) {
        EventType plover = new EventType("plover", type);
        return new Coding(plover, mode, List.of("diplomatic", "military"), cameo, quadClass, intensity);
    }
}
