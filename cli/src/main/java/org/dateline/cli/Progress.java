package org.dateline.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Tells how far the run is: one line that changes on a terminal, a line every few seconds elsewhere. */
final class Progress {

    private static final long TERMINAL_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOG_PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final PrintStream out;
    private final boolean terminal;
    private final boolean silent;
    private String stage = "";
    private long total;
    private long done;
    private long begun;
    private long told;

    private Progress(PrintStream out, boolean terminal, boolean silent) {
        this.out = out;
        this.terminal = terminal;
        this.silent = silent;
    }

    static Progress onStandardError() {
        return new Progress(System.err, System.console() != null && System.getenv("TERM") != null, false);
    }

    static Progress silent() {
        return new Progress(System.err, false, true);
    }

    /** @param expected how many there will be, 0 if that is not known */
    synchronized void begin(String name, long expected) {
        stage = name;
        total = expected;
        done = 0;
        begun = System.nanoTime();
        told = begun;
    }

    synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (!silent && now - told > (terminal ? TERMINAL_PAUSE : LOG_PAUSE)) {
            told = now;
            tell(now, terminal ? "\r" : "", terminal ? "" : "\n");
        }
    }

    synchronized void end() {
        if (!silent) {
            tell(System.nanoTime(), terminal ? "\r" : "", "\n");
        }
    }

    synchronized void say(String message) {
        if (!silent) {
            out.println(message);
        }
    }

    private void tell(long now, String before, String behind) {
        double seconds = Math.max((now - begun) / 1e9, 1e-3);
        String count = total > 0 ? done + "/" + total : Long.toString(done);
        String rate = String.format(Locale.ROOT, "%.1f/s", done / seconds);
        String left = total > done && done > 0
                ? String.format(Locale.ROOT, ", %.0f s left", (total - done) * seconds / done)
                : "";
        out.print(before + stage + ": " + count + " (" + rate + left + ")" + (terminal ? "   " : "") + behind);
        out.flush();
    }
}
