package org.dateline.testkit;

import java.util.Random;

/** Characters that break careless code: marks, joiners, right-to-left, astral, blanks of all kinds. */
final class HostileCharacters {

    private static final int[] CHOICE = {
        'a', 'Z', '0', '.', ',', '"', '\'', ' ', '\t', 0x00A0, 0x2009, 0x200B, 0x200D, 0x202E, 0x2019, 0x201C, 0x201D,
        0x2014, 0x00AB, 0x0301, 0x05D0, 0x0639, 0x4E2D, 0x1F600, 0x1F1F3, 0x10348, 0xFEFF, '-', '(', ')', '$', '%'
    };

    private HostileCharacters() {}

    static int next(Random random) {
        return CHOICE[random.nextInt(CHOICE.length)];
    }
}
