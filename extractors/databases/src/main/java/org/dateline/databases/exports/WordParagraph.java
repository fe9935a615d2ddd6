package org.dateline.databases.exports;

import java.util.List;

/**
 * A paragraph of a Word document.
 *
 * @param text with line breaks where the document breaks lines
 * @param bookmarks the names of the bookmarks that begin in it
 * @param linkedTitle is it a link in letters of the size of titles?
 */
record WordParagraph(String text, List<String> bookmarks, boolean linkedTitle) {

    boolean begins(String prefix) {
        return bookmarks.stream().anyMatch(name -> name.matches(prefix + "(?:_\\d+)?"));
    }
}
