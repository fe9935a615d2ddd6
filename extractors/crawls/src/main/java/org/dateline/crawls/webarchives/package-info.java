/**
 * Crawls of the web: WARC files, packed or not, and WACZ packages of them.
 *
 * <p>Here belongs what finds the pages in a crawl; each is handed back to be read like a saved page, with the address and the day
 * that the crawl states. Files are streamed and never held as a whole.
 */
@NullMarked
package org.dateline.crawls.webarchives;

import org.jspecify.annotations.NullMarked;
