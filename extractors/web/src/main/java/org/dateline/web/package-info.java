/**
 * Pages of news sites, as HTML files and as text that somebody copied from one.
 *
 * <p>Both share the craft of reading a page: which lines are furniture, where the byline ends, what a date line says. That
 * craft lives here with its data: phrases, agencies and job words are tables beside the classes, each with a header that
 * explains its columns. What belongs elsewhere: MIME containers (their own package hands the page inside on), exports of
 * databases, feeds, and anything that needs more than one page to know.
 */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
