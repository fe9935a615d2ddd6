/**
 * The corpus folder: what every run leaves behind and every later step reads, as JSON lines that any tool can open.
 *
 * <p>{@link org.dateline.corpus.CorpusFolder} is the way in; {@link org.dateline.corpus.EvidenceCheck} proves that exports
 * quote what the articles say. Tables, networks and other formats belong to the exporters; running the pipeline belongs to
 * {@code cli}. Offsets in the files are Unicode code points; in memory they are UTF-16 units.
 */
@NullMarked
package org.dateline.corpus;

import org.jspecify.annotations.NullMarked;
