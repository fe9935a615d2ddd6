/**
 * What a plugin implements and what it is handed. It sees the {@linkplain org.dateline.core.model model} and nothing else;
 * the parts that ship with Dateline see no more than those of an outsider.
 *
 * <p>Register one {@link org.dateline.core.spi.Plugin} in {@code META-INF/services/org.dateline.core.spi.Plugin}.
 */
@NullMarked
package org.dateline.core.spi;

import org.jspecify.annotations.NullMarked;
