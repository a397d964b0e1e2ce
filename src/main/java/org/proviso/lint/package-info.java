/**
 * One pass over the norms of an agreement that finds what its authors would want to know:
 * conflicts, gaps, words without meaning. May look at the nouns only; what it wants proved it asks
 * of a {@code Prover}, which {@code check} supplies.
 */
@NullMarked
package org.proviso.lint;

import org.jspecify.annotations.NullMarked;
