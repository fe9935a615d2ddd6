package org.dateline.events.actors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/** Whether a given name or a word such as "Mrs" is a woman's or a man's. */
final class GivenNames {

    private final Map<String, Gender> genders = new HashMap<>();

    static GivenNames read(Reader text) throws IOException {
        GivenNames names = new GivenNames();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                Gender gender = line.getField("gender").equals("f") ? Gender.FEMALE : Gender.MALE;
                for (String name : line.getField("names").split("\\|")) {
                    names.genders.put(Spelling.fold(name), gender);
                }
            }
        }
        return names;
    }

    Gender of(String word) {
        return genders.getOrDefault(Spelling.fold(word), Gender.UNKNOWN);
    }
}
