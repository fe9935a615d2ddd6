/**
 * The command line: the only place that puts Dateline together, prints, and decides exit codes. Each command has a class;
 * {@link org.dateline.cli.Street} walks the data from stage to stage. Nothing else may depend on this package.
 */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
