package org.dateline.documents.office;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a paragraph and the two halves of a word that a line break divides. */
final class LineJoiner {

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{L}+");
    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
    private static final Pattern REST = Pattern.compile("^\\p{Ll}+");

    /** Compounds that the document writes with a hyphen inside a line, in lower case. */
    private final Set<String> compounds = new HashSet<>();

    LineJoiner(List<Fragment> lines) {
        for (Fragment line : lines) {
            COMPOUND.matcher(line.text())
                    .results()
                    .forEach(match -> compounds.add(match.group().toLowerCase(Locale.ROOT)));
        }
    }

    String join(String before, String line) {
        if (before.isEmpty()) {
            return line;
        }
        Matcher divided = DIVIDED.matcher(before);
        Matcher rest = REST.matcher(line);
        if (!divided.find()) {
            return before + " " + line;
        }
        if (!rest.find()) {
            return before + line;
        }
        boolean compound = before.charAt(before.length() - 1) != SOFT_HYPHEN
                && compounds.contains((divided.group(1) + "-" + rest.group()).toLowerCase(Locale.ROOT));
        return compound ? before + line : before.substring(0, before.length() - 1) + line;
    }
}
