package org.dateline.linking.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    private final NameReader reader = new NameReader();
    private final NameMatcher matcher = new NameMatcher();

    private double score(String a, String b) {
        return matcher.score(reader.read(a), reader.read(b));
    }

    @ParameterizedTest
    @CsvSource({
        "Fouad Hussein, Fuad Hussein",
        "Qassem Soleimani, Qasem Soleimani",
        "Mustafa al-Kadhimi, Mustafa Al-Kazemi",
        "Mohammed Bagher Ghalibaf, Mohammad Baqer Qalibaf",
        "Muammar Gaddafi, Moamer Kadhafi",
        "'Kranz, Ivo', Ivo Kranz",
        "I. Kranz, Ivo Kranz",
        "Prof. Mira Sol, Mira Sol",
        "Мира Соль, Mira Sol",
        "LI KEQIANG, Li Keqiang",
        "Hsu Chung-tse, Xu Zhongze",
        "Szabó Zita, Zita Szabo",
        "U Thein Myint, Thein Myint",
        "Tanaka Mio, Mio Tanaka"
    })
    void spellingsOfOneName(String a, String b) {
        assertTrue(score(a, b) >= PersonResemblance.SAME, () -> a + " / " + b + " " + score(a, b));
        assertEquals(score(a, b), score(b, a), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammad Javad Zarif, Mohammad Baqer Qalibaf",
        "Hassan Rouhani, Hossein Rouhani",
        "Mr. Kranz, Mrs. Kranz",
        "Ivo Kranz, Jan Kranz",
        "Li Peng, Li Ping",
        "Hsu Chung-tse, Xu Zhongsi",
        "Chang Wei, Zhang Wei",
        "Thomas Peter, Peter Thomas",
        "Thein Myint, Htun Thein Myint",
        "Abdullah Ahmed al-Hakim, Abdullah Yahya al-Hakim"
    })
    void twoPeople(String a, String b) {
        assertTrue(score(a, b) < PersonResemblance.SAME, () -> a + " / " + b + " " + score(a, b));
    }

    @Test
    void ourListOfNamesAndConfusables() {
        int right = 0;
        List<String> merged = new ArrayList<>();
        List<List<String>> rows = ResourceTable.rows("names.tsv");
        for (List<String> row : rows) {
            boolean same = score(row.get(0), row.get(1)) >= PersonResemblance.SAME;
            right += same == row.get(2).equals("same") ? 1 : 0;
            if (same && row.get(2).equals("other")) {
                merged.add(row.get(0) + " / " + row.get(1));
            }
        }
        assertEquals(List.of(), merged);
        assertTrue(rows.size() >= 310 && right >= .97 * rows.size(), right + " of " + rows.size());
    }

    @Test
    void everySpellingSharesABlock() {
        SoundKey sounds = new SoundKey();
        List<List<String>> rows = ResourceTable.rows("names.tsv");
        long without = rows.stream()
                .filter(row -> row.get(2).equals("same"))
                .filter(row -> reader.read(row.get(0)).ideographs().isEmpty())
                .filter(row -> sounds.full(reader.read(row.get(0))).stream()
                        .noneMatch(sounds.full(reader.read(row.get(1)))::contains))
                .count();
        assertTrue(without <= .02 * rows.size(), without + " pairs share no block");
    }
}
