package org.dateline.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.model.PartOfSpeech;
import org.dateline.core.model.Span;
import org.dateline.core.model.Token;

/** The words of a sentence and what hangs on each of them. */
final class SentenceTree {

    /** What a phrase leaves out behind its head: clauses, appositions, and what is coordinated with it. */
    private static final Set<String> LOOSE = Set.of(
            "acl:relcl",
            "acl",
            "appos",
            "conj",
            "cc",
            "parataxis",
            "advcl",
            "dep",
            "case",
            "mark",
            "discourse",
            "ccomp",
            "xcomp");

    private static final Set<String> TIMES = Lines.words("time-words.txt");

    private final List<Token> tokens;
    private final List<List<Token>> children;

    private final List<String> written;
    private final boolean heading;

    /**
     * @param written the words as a sentence would write them
     * @param heading whether it is a headline
     */
    SentenceTree(List<Token> tokens, List<String> written, boolean heading) {
        this.tokens = tokens;
        this.written = written;
        this.heading = heading;
        this.children = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            if (token.head() != Token.ROOT) {
                children.get(token.head()).add(token);
            }
        }
    }

    boolean isHeading() {
        return heading;
    }

    /** Is a word written with a capital where a headline does not ask for it? */
    boolean isCapital(int index) {
        return Character.isUpperCase(written.get(index).codePointAt(0));
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** In the order of the sentence. */
    List<Token> children(int index) {
        return children.get(index);
    }

    Stream<Token> children(int index, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children.get(index).stream().filter(child -> wanted.contains(child.relation()));
    }

    Optional<Token> child(int index, String... relations) {
        return children(index, relations).findFirst();
    }

    boolean has(int index, String... relations) {
        return child(index, relations).isPresent();
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** The first word of everything that depends on a word. */
    int firstOf(int head) {
        return members(head, child -> true).nextSetBit(0);
    }

    /** A head and what is coordinated with it. */
    List<Token> conjuncts(int head) {
        List<Token> all = new ArrayList<>();
        all.add(token(head));
        children(head, "conj").forEach(all::add);
        return all;
    }

    /** The whole phrase of a head as it stands together, without its preposition and without trailing clauses. */
    Span phrase(int head) {
        return stretch(head, members(head, child -> !LOOSE.contains(child.relation())));
    }

    /** From the first to the last word that depends on a head, without marks at the edges and coordinated clauses. */
    Span clause(int head) {
        BitSet members = members(
                head,
                child -> !child.relation().equals("conj") && !child.relation().equals("cc"));
        int first = members.nextSetBit(0);
        int last = members.length() - 1;
        while (first < head && token(first).partOfSpeech() == PartOfSpeech.PUNCT) {
            first = members.nextSetBit(first + 1);
        }
        while (last > head && token(last).partOfSpeech() == PartOfSpeech.PUNCT) {
            last = members.previousSetBit(last - 1);
        }
        return token(first).span().cover(token(last).span());
    }

    private BitSet members(int head, Predicate<Token> direct) {
        BitSet members = new BitSet(size());
        members.set(head);
        List<Token> open = new ArrayList<>();
        for (Token child : children(head)) {
            boolean possessive = child.tag().equals("POS");
            if ((direct.test(child) || isTight(head, child)) && !possessive) {
                open.add(child);
            }
        }
        while (!open.isEmpty()) {
            Token next = open.remove(open.size() - 1);
            if (!members.get(next.index())) {
                members.set(next.index());
                for (Token child : children(next.index())) {
                    if (!isLooseInside(child)) {
                        open.add(child);
                    }
                }
            }
        }
        return members;
    }

    /** "his counterpart Anna Lind": an apposition that no comma parts belongs to the phrase. */
    private boolean isTight(int head, Token child) {
        boolean name = child.tag().startsWith("NNP") && !TIMES.contains(child.form());
        if (!child.relation().equals("appos") || child.index() < head || !name) {
            return false;
        }
        for (int i = head + 1; i < child.index(); i++) {
            if (isMark(i) && !token(i).tag().equals("HYPH")) {
                return false;
            }
        }
        return true;
    }

    /** Inside a phrase everything belongs to it but a relative clause. */
    private static boolean isLooseInside(Token child) {
        return child.relation().equals("acl:relcl");
    }

    /** The words of a set that stand together with the head, commas between them bridged. */
    private Span stretch(int head, BitSet members) {
        int first = head;
        while (first > 0 && (members.get(first - 1) || first > 1 && isMark(first - 1) && members.get(first - 2))) {
            first--;
        }
        int last = head;
        while (last + 1 < size()
                && (members.get(last + 1) || last + 2 < size() && isMark(last + 1) && members.get(last + 2))) {
            last++;
        }
        while (first < head && isMark(first)) {
            first++;
        }
        while (last > head && (isMark(last) || isStranded(last))) {
            last--;
        }
        return token(first).span().cover(token(last).span());
    }

    private boolean isStranded(int index) {
        return token(index).tag().equals("IN") || token(index).tag().equals("CC");
    }

    private boolean isMark(int index) {
        return token(index).partOfSpeech() == PartOfSpeech.PUNCT;
    }
}
