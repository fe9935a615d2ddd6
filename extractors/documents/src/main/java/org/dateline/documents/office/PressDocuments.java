package org.dateline.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.model.PassageKind;
import org.dateline.core.spi.Source;

/**
 * Knows documents in which a news database has printed or saved many articles. They are handed back as text, an empty line between
 * blocks, for whoever knows that database to divide.
 */
final class PressDocuments {

    private final OpeningWords words;

    PressDocuments(OpeningWords words) {
        this.words = words;
    }

    /** Does a line close an article as databases do, or count it? */
    boolean areIn(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> closes(block.text()));
    }

    private boolean closes(String line) {
        return words.isDocumentEnd(line.toLowerCase(Locale.ROOT).strip())
                // "1 of 49 DOCUMENTS", "Dokument 1 von 49"
                || line.matches("1 \\p{L}{2,3} \\d{1,5} \\p{Lu}{6,12}|Do[ck]\\p{L}{4,8} 1 \\p{L}{2,3} \\d{1,5}");
    }

    Source asText(List<Block> blocks) {
        String text = blocks.stream()
                .filter(block -> block.kind() != PassageKind.BOILERPLATE)
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
        return new PlainText(text.getBytes(StandardCharsets.UTF_8));
    }
}
