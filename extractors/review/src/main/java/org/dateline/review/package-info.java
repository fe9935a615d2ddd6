/**
 * A second opinion by a language model: what the coder reported is called right, wrong or otherwise, and what it missed is added.
 *
 * <p>No word of a model reaches a corpus: what it answers is turned into codes of the codebook and into spans of the article, and what
 * cannot be is left out with an issue. This is the one part of Dateline that opens a connection; it is not bundled, and does nothing
 * until a user gives it an address.
 */
@NullMarked
package org.dateline.review;

import org.jspecify.annotations.NullMarked;
