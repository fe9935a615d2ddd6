package org.dateline.web;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, tidied; lines broken at a fixed width are put together again. */
final class CopiedLines {

    /** No line of a text that is broken at a fixed width is longer. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    private CopiedLines() {}

    static List<Line> of(String text) {
        List<List<String>> blocks = blocks(text);
        boolean broken = isBroken(blocks);
        List<Line> lines = new ArrayList<>();
        for (List<String> block : blocks) {
            List<String> whole = broken ? joined(block) : block;
            for (String line : whole) {
                int credit = Agencies.bundled().endOf(line).orElse(line.length());
                lines.add(line(line.substring(0, credit).strip(), whole.size() == 1));
                if (credit < line.length()) {
                    lines.add(line(line.substring(credit).strip(), false));
                }
            }
        }
        return lines;
    }

    private static Line line(String text, boolean alone) {
        String plain = bare(text);
        Furniture.Sign sign = Agencies.bundled().credited(text).isPresent()
                ? Furniture.Sign.FURNITURE
                : Furniture.bundled().sign(plain);
        return new Line(text, Words.count(plain), sign, alone);
    }

    /** The line without the mark of a list item. */
    static String bare(String line) {
        return isItem(line) ? line.substring(1).strip() : line;
    }

    static boolean isItem(String line) {
        return line.length() > 1 && "•‣▪◦●*·-–".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String raw : text.split("\\r\\n|[\\n\\r\\x0c\\u2028\\u2029]")) {
            String line = Words.tidy(raw);
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isBroken(List<List<String>> blocks) {
        int inner = 0;
        int open = 0;
        for (List<String> block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                String line = block.get(i);
                if (line.length() > WIDEST) {
                    return false;
                }
                if (i + 1 < block.size()) {
                    inner++;
                    open += line.length() >= NARROWEST && !Words.endsSentence(line) ? 1 : 0;
                }
            }
        }
        return inner > 2 && open * 2 > inner;
    }

    private static List<String> joined(List<String> block) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : block) {
            boolean opens = line.isEmpty() || isItem(part);
            if (opens && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(part);
            if (part.length() < NARROWEST && !isItem(part)) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
