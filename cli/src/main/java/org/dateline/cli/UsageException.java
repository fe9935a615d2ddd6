package org.dateline.cli;

/** The user asked for something that cannot be: printed as one line, without a stack trace, exit code 2. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
