/** The scorers of the field for clusterings, to measure linking by: BCubed, MUC, CEAFe, CoNLL and LEA. */
@NullMarked
package org.dateline.linking.scoring;

import org.jspecify.annotations.NullMarked;
