package org.dateline.core.pipeline;

/** What a throwable says, in one line. */
final class Message {

    private static final int LONGEST = 300;

    private Message() {}

    static String of(Throwable thrown) {
        String message = thrown.getMessage();
        String what = message == null || message.isBlank()
                ? thrown.getClass().getSimpleName()
                : thrown instanceof java.io.IOException
                        ? message
                        : thrown.getClass().getSimpleName() + ": " + message;
        String line = what.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
