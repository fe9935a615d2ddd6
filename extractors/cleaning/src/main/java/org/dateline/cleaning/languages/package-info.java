/**
 * The language of an article, from its own words: what a page declares in its header is too often wrong.
 *
 * <p>Function words are a table beside the classes; the models of long texts are those of a library.
 */
@NullMarked
package org.dateline.cleaning.languages;

import org.jspecify.annotations.NullMarked;
