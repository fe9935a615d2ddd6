package org.dateline.cli;

/** What the program's exit codes mean. */
final class ExitCode {

    static final int CLEAN = 0;
    static final int INTERNAL_ERROR = 1;
    static final int USAGE = 2;
    /** Under {@code --strict}: finished, but some inputs were skipped or failed. */
    static final int SKIPPED_INPUTS = 3;
    /** No article was found in all of the input. */
    static final int NOTHING_FOUND = 4;

    static final int CHECK_FAILED = 5;

    private ExitCode() {}
}
