package org.dateline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.spi.Sink;

/** An output folder in memory. */
public final class MemorySink implements Sink {

    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    private final Set<String> open = new TreeSet<>();

    @Override
    public OutputStream create(String fileName) {
        if (files.containsKey(fileName)) {
            throw new IllegalArgumentException(fileName + " is created twice");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream() {
            @Override
            public void close() {
                open.remove(fileName);
            }
        };
        files.put(fileName, file);
        open.add(fileName);
        return file;
    }

    /** The names of all files, sorted. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    public byte[] bytes(String name) {
        ByteArrayOutputStream file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no file \"" + name + "\"; there are " + names());
        }
        return file.toByteArray();
    }

    /** A file as UTF-8. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    void assertAllClosed() {
        assertEquals(Set.of(), open, "files that the exporter created and did not close");
    }
}
