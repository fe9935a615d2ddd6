package org.dateline.databases.exports;

import java.util.List;

/**
 * A paragraph of a Word document.
 *
 * @param text with line breaks where the document breaks lines
 * @param bookmarks the names of the bookmarks that begin in it
 */
record WordParagraph(String text, List<String> bookmarks) {

    boolean begins(String prefix) {
        return bookmarks.stream().anyMatch(name -> name.matches(prefix + "(?:_\\d+)?"));
    }
}
