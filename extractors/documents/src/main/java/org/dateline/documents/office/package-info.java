/**
 * One article in one document that people write and print: PDF, Word, RTF, OpenDocument, slides.
 *
 * <p>Here belongs what turns a laid-out document into blocks (lines and columns of a page, paragraphs and headings of a word
 * processor), and what tells its opening (headline, byline, date line) from the report. Tika, PDFBox and POI types stay inside.
 * Exports of news databases in the same file formats do not belong here.
 */
@NullMarked
package org.dateline.documents.office;

import org.jspecify.annotations.NullMarked;
