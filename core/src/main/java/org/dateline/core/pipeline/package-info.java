/**
 * The street that data walks down: source, article, annotations, links, corpus, exports. It guards against plugins that fail,
 * and knows no plugin by name.
 *
 * <p>Each stage stands alone, takes values and gives new ones: {@link org.dateline.core.pipeline.Extraction},
 * {@link org.dateline.core.pipeline.Cleaning}, {@link org.dateline.core.pipeline.Annotating},
 * {@link org.dateline.core.pipeline.Linking}. {@link org.dateline.core.pipeline.Dateline} walks all of them in memory.
 */
@NullMarked
package org.dateline.core.pipeline;

import org.jspecify.annotations.NullMarked;
