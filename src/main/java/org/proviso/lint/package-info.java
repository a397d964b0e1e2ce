/**
 * One pass over the norms of an agreement that finds what its authors would want to know:
 * conflicts, gaps, words without meaning. May look at the nouns only: {@code verdict}, {@code
 * norm}, {@code proposal}, {@code time} and {@code source}.
 */
@NullMarked
package org.proviso.lint;

import org.jspecify.annotations.NullMarked;
