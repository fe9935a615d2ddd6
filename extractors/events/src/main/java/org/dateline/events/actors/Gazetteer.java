package org.dateline.events.actors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.core.model.Place;

/**
 * Populated places of GeoNames by name. The table stays in memory as the bytes of its file with a sorted array of hashes over
 * it: an entry is read from its line only when it is asked for.
 */
final class Gazetteer {

    /** A first-order division counts like a large town; it stands where its seat is. */
    private static final long REGION = 200_000;

    /** A place and how many people live there, which tells the well-known Paris from the others. */
    record Entry(Place place, long population, boolean alias) {}

    private static final class Shared {
        private static final Gazetteer GAZETTEER = load();
    }

    private final byte[] table;
    private final long[] keys;

    private Gazetteer(byte[] table) {
        this.table = table;
        long[] found = new long[1 << 16];
        int count = 0;
        int at = 0;
        while (at < table.length) {
            int end = lineEnd(at);
            int names = cell(at, end) + 1;
            int aliases = cell(names, end) + 1;
            for (int from = names; from < cell(aliases, end); ) {
                int to = nameEnd(from, end);
                if (count + 1 >= found.length) {
                    found = Arrays.copyOf(found, found.length * 2);
                }
                if (to > from) {
                    found[count++] = entry(key(line(from, to)), at);
                }
                from = to + 1;
            }
            String region = region(line(cell(aliases, end) + 1, end).split("\t"));
            if (!region.isEmpty() && count < found.length) {
                found[count++] = entry(key(region), at);
            }
            at = end + 1;
        }
        keys = Arrays.copyOf(found, count);
        Arrays.sort(keys);
    }

    /** Loads it on the first call. */
    static Gazetteer shared() {
        return Shared.GAZETTEER;
    }

    private static Gazetteer load() {
        try (InputStream zipped = Knowledge.stream("gazetteer.tsv.gz");
                InputStream table = new GZIPInputStream(zipped, 1 << 16);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 22)) {
            table.transferTo(bytes);
            return new Gazetteer(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("the gazetteer is broken", broken);
        }
    }

    private static String key(String name) {
        String folded = Spelling.fold(name);
        return folded.startsWith("'") ? folded.substring(1) : folded;
    }

    /** 40 bits of hash over 24 bits of offset: one sorted array serves for both. */
    private static long entry(String key, int offset) {
        return hash(key) << 24 | offset;
    }

    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash >>> 25;
    }

    /** The division whose seat a place is, from its cells behind the names; empty where it is no seat. */
    private static String region(String[] cells) {
        boolean seat = cells[2].equals("PPLA") || cells[2].equals("PPLC");
        return seat ? cells[1] : "";
    }

    /** The tab behind a cell. */
    private int cell(int from, int end) {
        int at = from;
        while (at < end && table[at] != '\t') {
            at++;
        }
        return at;
    }

    /** The tab or bar behind a name. */
    private int nameEnd(int from, int end) {
        int at = from;
        while (at < end && table[at] != '\t' && table[at] != '|') {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < table.length && table[at] != '\n') {
            at++;
        }
        return at;
    }

    private String line(int from, int to) {
        return new String(table, from, to - from, StandardCharsets.UTF_8);
    }

    /** All places with a name, the most populous first; those for which it is the main name before the others. */
    List<Entry> find(String name) {
        String key = key(name);
        long low = hash(key) << 24;
        int at = Arrays.binarySearch(keys, low);
        List<Entry> found = new ArrayList<>();
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i] >>> 24 == low >>> 24; i++) {
            int offset = (int) (keys[i] & 0xffffff);
            parse(line(offset, lineEnd(offset)), key, found);
        }
        found.sort((a, b) -> Long.compare(weight(b), weight(a)));
        return found;
    }

    /** An alias counts a fifth: "Santa Fe" is more often a place of that name than the other name of a larger one. */
    private static long weight(Entry entry) {
        return entry.alias() ? entry.population() / 5 : entry.population();
    }

    private static void parse(String line, String key, List<Entry> found) {
        String[] cells = line.split("\t", -1);
        boolean main = key(cells[1]).equals(key);
        boolean known = main
                || Arrays.stream(cells[2].split("\\|"))
                        .anyMatch(alias -> key(alias).equals(key));
        if (known) {
            boolean close = main || Spelling.fold(cells[1]).replace("al ", "").equals(key);
            found.add(new Entry(
                    place(cells, "geonames:" + cells[0], cells[1], cells[5], cells[0]),
                    Long.parseLong(cells[8]),
                    !close));
        } else if (key(cells[4]).equals(key)) {
            String id = "region:" + cells[3] + "." + key;
            found.add(new Entry(place(cells, id, cells[4], "ADM1", ""), REGION, false));
        }
    }

    private static Place place(String[] cells, String id, String name, String feature, String gazetteerId) {
        double latitude = Double.parseDouble(cells[6]);
        double longitude = Double.parseDouble(cells[7]);
        return new Place(id, name, cells[3], cells[4], latitude, longitude, feature, gazetteerId);
    }

    int size() {
        return keys.length;
    }
}
