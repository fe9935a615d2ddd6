/**
 * Finds what people are quoted with, and who they are.
 *
 * <p>Belongs here: pairing quotation marks, however broken; reported speech without marks; the speaker, channel and addressee of
 * what is said. Does not belong here: who a name is (that is for the annotator of entities), and whether what is said is an
 * event (that is for the coder of events).
 *
 * <p>Verbs of speech, channels and other cues are in {@code speech-verbs.tsv}, {@code channels.tsv} and
 * {@code quote-cues.tsv}.
 */
@NullMarked
package org.dateline.events.quotes;

import org.jspecify.annotations.NullMarked;
