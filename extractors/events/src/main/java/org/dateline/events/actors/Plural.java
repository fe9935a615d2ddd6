package org.dateline.events.actors;

/** The regular plural of an English noun phrase; of "secretary of state" it is the first noun that changes. */
final class Plural {

    private Plural() {}

    static String of(String phrase) {
        int of = phrase.indexOf(" of ");
        if (of < 0) {
            of = phrase.indexOf(" for ");
        }
        return of < 0 ? word(phrase) : word(phrase.substring(0, of)) + phrase.substring(of);
    }

    private static String word(String noun) {
        int last = noun.length() - 1;
        char end = noun.charAt(last);
        if (end == 'y' && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
            return noun.substring(0, last) + "ies";
        }
        boolean hissing = end == 's'
                || end == 'x'
                || end == 'z'
                || noun.endsWith("ch") && !noun.endsWith("arch")
                || noun.endsWith("sh");
        return noun + (hissing ? "es" : "s");
    }
}
