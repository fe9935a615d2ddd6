package org.dateline.review;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.model.Label;

/** What a model may say of a report, each as a label of its own. */
enum Verdict {
    /** The report is right; the label stands on its words. */
    RIGHT,
    /** No such event is told; the label stands on the words that show it. */
    WRONG,
    /** The type should be the one of the label's value. */
    TYPE,
    /** The standing should be the one of the label's value. */
    STATUS,
    /** The label's words name an actor. All actors of the report are named. */
    ACTOR,
    /** The label's words name a recipient. All recipients of the report are named. */
    RECIPIENT;

    /** The scheme of labels and the rule of reports is this and the name of the model. */
    static final String SCHEME = "model:";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of a label: the id of the report, and what it should be where a code says that. */
    static String value(String reportId, String code) {
        return code.isEmpty() ? reportId : reportId + " " + code;
    }

    /** The verdict that a label is; empty for labels of others. */
    static Optional<Verdict> of(Label label) {
        for (Verdict verdict : values()) {
            if (label.scheme().startsWith(SCHEME) && verdict.code().equals(label.name())) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    static String reportId(Label label) {
        return label.value().replaceFirst(" .*", "");
    }

    /** What it should be, in a code; empty where the words of the label say it. */
    static String shouldBe(Label label) {
        int blank = label.value().indexOf(' ');
        return blank < 0 ? "" : label.value().substring(blank + 1);
    }
}
