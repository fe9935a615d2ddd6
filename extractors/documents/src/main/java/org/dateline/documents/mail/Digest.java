package org.dateline.documents.mail;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides the plain text of a digest, as mailing lists send them, into its messages (RFC 1153): a rule of seventy hyphens behind
 * the table of contents, one of thirty behind each message, and each message with a head of its own.
 */
final class Digest {

    private static final Pattern FIRST = Pattern.compile("(?m)^-{70}[ \\t\\r]*$");
    private static final Pattern NEXT = Pattern.compile("(?m)^-{30}[ \\t\\r]*$");
    private static final Pattern HEAD = Pattern.compile("(?:Date|From|Subject|To|Message-ID): ");

    private Digest() {}

    /** Each with its head; none where the text is no digest. */
    static List<String> messages(String text) {
        Matcher first = FIRST.matcher(text);
        if (!first.find()) {
            return List.of();
        }
        return Arrays.stream(NEXT.split(text.substring(first.end())))
                .map(String::strip)
                .filter(message -> HEAD.matcher(message).lookingAt())
                .toList();
    }
}
