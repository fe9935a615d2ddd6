package org.dateline.events.coding;

/** A codebook file cannot be used; the message says where and why. */
final class CodebookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    CodebookException(String message) {
        super(message);
    }
}
