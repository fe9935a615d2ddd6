package org.dateline.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** One file of JSON lines. It is written beside its place and moved there when it is whole. */
final class LineFile {

    private static final int BUFFER = 1 << 16;

    private final Path path;

    LineFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    Path part() {
        return path.resolveSibling(path.getFileName() + ".part");
    }

    /** Where lines wait until all of them are there to be sorted. */
    Path unsorted() {
        return path.resolveSibling(path.getFileName() + ".unsorted");
    }

    /** Move what lies beside the file into its place. */
    void replaceWith(Path written) throws IOException {
        Files.move(written, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    <T> void write(Stream<T> values) throws IOException {
        write(values, Function.identity(), value -> Json.writer());
    }

    <T> void write(Stream<T> values, Function<T, ?> asLine, Function<T, ObjectWriter> writers) throws IOException {
        try (values;
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(part()), BUFFER)) {
            Iterator<T> each = values.iterator();
            while (each.hasNext()) {
                T value = each.next();
                out.write(Json.line(writers.apply(value), asLine.apply(value)));
                out.write('\n');
            }
        }
        replaceWith(part());
    }

    <T> Stream<T> read(Class<T> type) {
        ObjectReader reader = Json.reader(type);
        AtomicLong number = new AtomicLong();
        return lines().map(line -> parse(reader, line, number.incrementAndGet()));
    }

    /** The lines of the file; closing the stream closes it. */
    Stream<String> lines() {
        try {
            BufferedReader lines = Files.newBufferedReader(path);
            return lines.lines().onClose(() -> close(lines));
        } catch (NoSuchFileException absent) {
            throw new UncheckedIOException(
                    new NoSuchFileException(path.toString(), null, "this corpus folder has not got so far"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    <T> T parse(ObjectReader reader, String line, long number) {
        try {
            return reader.readValue(line);
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            String message =
                    broken instanceof JsonProcessingException json ? json.getOriginalMessage() : broken.getMessage();
            throw new UncheckedIOException(new IOException(path + ":" + number + ": " + message, broken));
        }
    }

    /** Does this line belong to that article? */
    void check(String articleId, String found, long number) {
        if (!articleId.equals(found)) {
            String message = path + ":" + number + " is of article " + found + ", but articles.jsonl has " + articleId
                    + " there: run that step again";
            throw new UncheckedIOException(new IOException(message));
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
