/** Holds diffs against pairs of clauses that were settled by hand. */
@NullMarked
package org.proviso.diff;

import org.jspecify.annotations.NullMarked;
