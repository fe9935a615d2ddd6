/** Benchmarks of whole runs. Figures are ratios inside one run; absolute times are those of one machine on one day. */
@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
