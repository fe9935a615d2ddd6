package org.dateline.review;

/** A question has no answer that could be read. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    /** @param code of the issue that comes of it */
    NoAnswerException(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
