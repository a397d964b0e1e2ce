/** Precedence between norms, pair by pair. */
@NullMarked
package org.proviso.precedence;

import org.jspecify.annotations.NullMarked;
