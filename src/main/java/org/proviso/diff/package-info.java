/**
 * Lays two versions of an agreement side by side and says what each change comes to, as far as the
 * form of the norms shows it. May look at the nouns and at java-diff-utils.
 */
@NullMarked
package org.proviso.diff;

import org.jspecify.annotations.NullMarked;
