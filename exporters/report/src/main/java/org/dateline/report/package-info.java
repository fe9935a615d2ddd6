/**
 * The report: one HTML file that people open first, with timeline, who reported what, actor network, map, and every event down to
 * its sentence. It needs no network and asks none. What it shows is chosen and laid out here; how, in {@code script/} and
 * {@code report.css}.
 */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;
