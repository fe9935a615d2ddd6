package org.dateline.events.actors;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.EntityKind;
import org.dateline.core.model.PartOfSpeech;

/**
 * Joins an office and the name it stands beside: "Secretary of the Security Council (SNSC) Ali Shamkhani", "the army chief,
 * General X," and, behind the name, "X, secretary of the Council,".
 */
final class Appositions {

    /** In front of the offset of the mention that another one is chained to. */
    static final String ALIAS = "=";

    private final SentenceText sentence;
    private final Words words;

    Appositions(SentenceText sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** @param drafts in the order of the sentence */
    List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (int i = 0; i < joined.size(); i++) {
            Draft name = joined.get(i);
            if (name.isPersonName()) {
                i = joinFront(joined, i);
            }
        }
        for (int i = 0; i < joined.size(); i++) {
            Draft name = joined.get(i);
            if (name.isPersonName() && name.role().isEmpty()) {
                joinRear(joined, i);
            }
            bracket(joined, i);
        }
        return List.copyOf(joined);
    }

    private int joinFront(List<Draft> drafts, int at) {
        Draft name = drafts.get(at);
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            Draft office = drafts.get(i);
            if (isTwofold(office, name)) {
                drafts.set(
                        at,
                        name.with(name.phrase().behind(office.phrase()))
                                .withCoded(name.coded().orCountry(office.coded().country())));
                drafts.remove(i);
                return at - 1;
            }
            if (office.isOffice() && office.to() <= name.from() && leadsTo(office.to(), name)) {
                Coded coded = office.coded().orCountry(name.coded().country());
                drafts.set(
                        at,
                        name.with(name.phrase().behind(office.phrase()))
                                .withRole(office.role(), office.agent(), coded));
                drafts.remove(i);
                return at - 1;
            }
        }
        return at;
    }

    /** "Qalibaf (Ghalibaf)", "Peasants' Union (PU)": what stands alone in brackets is another name. */
    private void bracket(List<Draft> drafts, int at) {
        Draft alias = drafts.get(at);
        boolean alone = words.is(alias.from() - 1, "(") && words.is(alias.to(), ")");
        for (int i = at - 1; alone && i >= 0 && i >= at - 3; i--) {
            Draft name = drafts.get(i);
            boolean person = alias.isPersonName() && name.isPersonName();
            boolean acronym = Spelling.isCapitals(alias.name()) && isBody(name);
            if (name.to() == alias.from() - 1 && (person || acronym)) {
                drafts.set(at, alias.withKey(ALIAS + name.head().start()));
                return;
            }
        }
    }

    private static boolean isBody(Draft draft) {
        boolean state = draft.key().startsWith(StateDrafter.STATE);
        return !state && (draft.kind() == EntityKind.ORGANIZATION || draft.kind() == EntityKind.GROUP);
    }

    /** "Chadian politician and commander X" is one person with two roles. */
    private boolean isTwofold(Draft office, Draft name) {
        boolean joined = office.to() + 1 == name.from() && words.is(office.to(), "and");
        return joined
                && office.isOffice()
                && !name.role().isEmpty()
                && !name.definite()
                && isOneCountry(office.coded().country(), name.coded().country());
    }

    private static boolean isOneCountry(String first, String second) {
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    /** Only what belongs to the office may stand between: "of the …", a bracket, one comma. */
    private boolean leadsTo(int from, Draft name) {
        boolean own = name.coded().country().isEmpty();
        boolean of = from < name.from() && (words.is(from, "of") || words.is(from, "for"));
        int commas = 0;
        for (int i = from; i < name.from(); i++) {
            PartOfSpeech part = sentence.partOfSpeech(i);
            boolean stops = part == PartOfSpeech.VERB
                    || part == PartOfSpeech.AUX
                    || part == PartOfSpeech.CCONJ
                    || part == PartOfSpeech.PRON
                    || words.is(i, ";")
                    || words.is(i, ":");
            commas += words.is(i, ",") ? 1 : 0;
            if (stops || commas > 1 || i > from + 12) {
                return false;
            }
            if (i == from && !of && !words.is(i, ",") && !words.is(i, "(")) {
                return false;
            }
        }
        boolean adjacent = from == name.from();
        boolean commaLast = words.is(name.from() - 1, ",");
        return own && (adjacent || commas == 0 || commaLast && closes(name.to()));
    }

    /** Behind an apposition stands a comma, a verb or the end. */
    private boolean closes(int at) {
        if (at >= words.size()) {
            return true;
        }
        PartOfSpeech part = sentence.partOfSpeech(at);
        return part == PartOfSpeech.PUNCT || part == PartOfSpeech.VERB || part == PartOfSpeech.AUX;
    }

    private void joinRear(List<Draft> drafts, int at) {
        Draft name = drafts.get(at);
        for (int i = at + 1; i < drafts.size() && i <= at + 3; i++) {
            Draft office = drafts.get(i);
            boolean beside = office.from() == name.to() + 1 && (words.is(name.to(), ",") || words.is(name.to(), "("));
            if (beside && office.isOffice() && closes(end(office, drafts))) {
                drafts.set(
                        at,
                        name.withRole(
                                office.role(),
                                office.agent(),
                                office.coded().orCountry(name.coded().country())));
                drafts.set(i, office.withKey(ALIAS + name.head().start()));
                return;
            }
        }
    }

    /** Behind the office and what hangs on it by "of". */
    private int end(Draft office, List<Draft> drafts) {
        int end = office.to();
        while (end < words.size() && !words.is(end, ",") && closesLater(end)) {
            end++;
        }
        return end;
    }

    private boolean closesLater(int at) {
        PartOfSpeech part = sentence.partOfSpeech(at);
        return part != PartOfSpeech.PUNCT
                && part != PartOfSpeech.VERB
                && part != PartOfSpeech.AUX
                && part != PartOfSpeech.CCONJ
                && part != PartOfSpeech.PRON;
    }
}
