/**
 * What people save from news databases: Nexis, Lexis, Factiva, ProQuest, Europresse, Integrum, Kikuzo, Yomidasu.
 *
 * <p>One file holds many articles. Here belongs what divides such a file into its articles, reads the fields of each, and checks
 * the count against what the file itself says, so that no article is lost in silence. A format is known by its own marks, never
 * by the words of one language: the labels of fields are data ({@code labels.tsv}).
 */
@NullMarked
package org.dateline.databases.exports;

import org.jspecify.annotations.NullMarked;
