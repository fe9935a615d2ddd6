package org.dateline.databases.exports;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds who signed in the text itself, where no field says it: a byline of its own above the text, the reporter in brackets behind
 * it as Japanese papers have it, the agencies behind it as German ones do.
 */
final class Signature {

    private static final int LONGEST_BYLINE = 80;

    private final Bylines bylines;
    private final Pattern cue;
    /** 【ワシントン六日＝石川、浅海特派員】 at the head of a text. */
    private final Pattern sender;
    /** （西独で尾崎恒特派員、写真も）, （菅原　教夫記者） at the end of a text. */
    private final Pattern signer;

    Signature(Labels labels, Bylines bylines) {
        this.bylines = bylines;
        String signed = labels.of("signed").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String cues = labels.of("cue").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        cue = Pattern.compile("(?iu)^(?:" + cues + ")[:\\s]\\s*(?-i:(?=\\p{Lu}))");
        sender = Pattern.compile("^\u3010[^\u3011]{1,24}[\uFF1D=]([^\u3011]{1,20}?)(?:" + signed + ")\u3011");
        signer = Pattern.compile(
                "[\uFF08(]([^\uFF09)\u3001]{2,24}?)(?:%s)(?:\u3001[^\uFF09)]{1,10})?[\uFF09)]$".formatted(signed));
    }

    /** Names the authors of a report that has none; lines that do nothing else leave its text. */
    void read(Report report) {
        List<String> paragraphs = report.paragraphs();
        if (paragraphs.size() < 2) {
            return;
        }
        String first = paragraphs.get(0);
        String last = paragraphs.get(paragraphs.size() - 1);
        Matcher signing = signer.matcher(last);
        Matcher sending = sender.matcher(first);
        if (!report.isSigned() && isByline(first)) {
            report.authors(first, bylines.persons(first)).leaveOut(first);
        } else if (!report.isSigned() && sending.find()) {
            report.authors("", names(sending.group(1)));
        } else if (!report.isSigned() && signing.find()) {
            boolean alone = signing.start() == 0;
            report.authors(alone ? last : "", names(signing.group(1)));
            if (alone) {
                report.leaveOut(last);
            }
        }
        boolean credit = last.length() <= LONGEST_BYLINE && !last.contains(" ") && last.contains("/");
        if (credit && !bylines.agency(last).isEmpty()) {
            report.agency(bylines.agency(last)).credit(last).leaveOut(last);
        }
    }

    private boolean isByline(String line) {
        return line.length() <= LONGEST_BYLINE
                && !line.matches(".*[.!?:]$")
                && cue.matcher(line).find()
                && bylines.persons(line).stream().allMatch(bylines::isPerson);
    }

    /** Before a name may stand the place, behind it in brackets which of two namesakes it is. */
    private static List<String> names(String written) {
        return Arrays.stream(written.split("[\u3001,]"))
                .map(name -> name.replaceFirst("^.*[\uFF1D=\u30FB\u3067]", ""))
                .map(name -> name.replaceFirst("[\uFF08(\uFF1C<\u3008].*$", ""))
                .map(name -> Report.clean(name.replace('\u3000', ' ')))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
