/**
 * What agencies and sites send out: RSS, Atom and WordPress exports; NITF, NewsML 1, NewsML-G2 and ninjs; IPTC 7901 and ANPA 1312.
 *
 * <p>XML is read with jsoup's XML parser, which knows neither document types nor entities of a file's own and fetches nothing; it
 * also gets over the slips that feeds are full of. Pages that a feed only links to do not belong here.
 */
@NullMarked
package org.dateline.wire.feeds;

import org.jspecify.annotations.NullMarked;
