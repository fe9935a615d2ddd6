package org.dateline.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.Article;
import org.dateline.core.model.Provenance;

/**
 * Takes lines in any order, from any thread, and leaves them in the order of their articles' source and record. Only the keys
 * are held in memory; the lines wait in a file.
 */
final class OrderedLines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::sourceUri).thenComparing(Key::record).thenComparing(Key::id);

    private final LineFile file;
    private final Path waiting;
    private final OutputStream out;
    private final List<Key> keys = new ArrayList<>();
    private long position;

    OrderedLines(LineFile file) throws IOException {
        this.file = file;
        this.waiting = file.unsorted();
        this.out = new BufferedOutputStream(Files.newOutputStream(waiting), BUFFER);
    }

    private record Key(String sourceUri, int record, String id, long position, int length) {}

    synchronized void add(Article article, byte[] line) throws IOException {
        Provenance provenance = article.provenance();
        out.write(line);
        out.write('\n');
        keys.add(new Key(provenance.sourceUri(), provenance.record(), article.id(), position, line.length + 1));
        position += line.length + 1;
    }

    synchronized int size() {
        return keys.size();
    }

    /** Put the file in its place. */
    synchronized void complete() throws IOException {
        out.close();
        List<Key> sorted = new ArrayList<>(keys);
        sorted.sort(ORDER);
        if (sorted.equals(keys)) {
            file.replaceWith(waiting);
            return;
        }
        try (FileChannel lines = FileChannel.open(waiting);
                OutputStream ordered = new BufferedOutputStream(Files.newOutputStream(file.part()), BUFFER)) {
            for (Key key : sorted) {
                ByteBuffer line = ByteBuffer.allocate(key.length());
                while (line.hasRemaining() && lines.read(line, key.position() + line.position()) > 0) {
                    continue;
                }
                ordered.write(line.array());
            }
        }
        file.replaceWith(file.part());
        Files.delete(waiting);
    }

    /** What was not completed stays beside the file, for a later run to go on from. */
    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
