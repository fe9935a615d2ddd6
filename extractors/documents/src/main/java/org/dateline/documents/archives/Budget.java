package org.dateline.documents.archives;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much one archive may unpack. What exceeds it is a bomb, and the archive ends there. */
final class Budget {

    static final int ENTRIES = 100_000;
    static final long TOTAL = 2L << 30;

    /** Unpacked bytes a packed byte. Text packs to about a quarter; a bomb to a thousandth. */
    static final int RATIO = 100;

    /** Below this many bytes nothing is a bomb, however well it packs. */
    private static final long HARMLESS = 4L << 20;

    private final long packed;
    private int entries;

    /** @param packed the size of the whole archive in bytes */
    Budget(long packed) {
        this.packed = packed;
    }

    void countEntry() throws IOException {
        if (++entries > ENTRIES) {
            throw new IOException("more than " + ENTRIES + " files in one archive");
        }
    }

    /** Checks what an archive states before anything is unpacked. */
    void check(long unpacked) throws IOException {
        if (unpacked > TOTAL) {
            throw new IOException("more than " + TOTAL + " bytes unpacked from one archive");
        }
        if (unpacked > HARMLESS && unpacked / RATIO > packed) {
            throw new IOException("an archive bomb: more than " + RATIO + " bytes unpacked from each byte");
        }
    }

    /** The stream, ending with an exception where it gives more than the archive may. */
    InputStream guard(InputStream stream) {
        return new Guarded(stream);
    }

    private final class Guarded extends FilterInputStream {
        private long count;

        Guarded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) throws IOException {
            count += read;
            check(count);
        }
    }
}
