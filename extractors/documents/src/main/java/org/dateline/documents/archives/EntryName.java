package org.dateline.documents.archives;

import java.util.List;

/** What the names in archives tell. */
final class EntryName {

    private EntryName() {}

    /** Does the name stay inside the archive, wherever somebody unpacks it? */
    static boolean isSafe(String name) {
        String slashed = name.replace('\\', '/');
        return !slashed.isEmpty()
                && !slashed.startsWith("/")
                && !slashed.matches("^[A-Za-z]:.*")
                && slashed.indexOf('\0') < 0
                && !List.of(slashed.split("/")).contains("..");
    }

    /** Is it something that an operating system adds for itself? */
    static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }
}
