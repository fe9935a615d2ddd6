package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Label;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** Joins what the engine marks as names, word by word, into labelled spans. */
final class NameReader {

    private static final Map<String, String> KINDS = Lines.pairs("name-kinds.tsv");

    private static final Set<String> TITLES = Lines.words("trailing-titles.txt");

    private NameReader() {}

    static List<Label> names(List<ParsedWord> parsed, List<Token> tokens, String text) {
        List<Label> names = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < parsed.size(); i++) {
            String mark = parsed.get(i).name();
            boolean begins = mark.startsWith("B-") || mark.startsWith("U-");
            if (begins || start < 0 && !mark.equals("O")) {
                start = i;
            }
            boolean ends = mark.startsWith("L-") || mark.startsWith("U-") || isLast(parsed, i);
            if (start >= 0 && ends) {
                name(mark.substring(2), tokens, start, i, text).ifPresent(names::add);
                start = -1;
            }
        }
        return names;
    }

    private static boolean isLast(List<ParsedWord> parsed, int i) {
        return i + 1 == parsed.size() || parsed.get(i + 1).name().equals("O");
    }

    private static Optional<Label> name(String kind, List<Token> tokens, int from, int to, String text) {
        String ours = KINDS.getOrDefault(kind, "");
        int first = from;
        int last = to;
        while (first <= last && !isNameWord(tokens.get(first))) {
            first++;
        }
        while (last >= first
                && (!isNameWord(tokens.get(last))
                        || last > first && TITLES.contains(tokens.get(last).form()))) {
            last--;
        }
        if (ours.isEmpty() || first > last) {
            return Optional.empty();
        }
        Span span = tokens.get(first).span().cover(tokens.get(last).span());
        return Optional.of(new Label(span, "names", ours, ""));
    }

    /** Articles, possessive endings and marks at the edges are no part of a name. */
    private static boolean isNameWord(Token token) {
        return switch (token.tag()) {
            case "DT", "POS", "IN", "CC", ",", ".", ":", "HYPH", "``", "''", "-LRB-", "-RRB-", "SYM" -> false;
            default -> Character.isLetterOrDigit(token.form().codePointAt(0));
        };
    }
}
