/**
 * EPUB: newspapers, magazines and books. Each chapter is handed back to be read like a page.
 *
 * <p>Here belongs what the package document of an EPUB states: the order of the chapters, the title, authors, date, language.
 */
@NullMarked
package org.dateline.documents.epub;

import org.jspecify.annotations.NullMarked;
