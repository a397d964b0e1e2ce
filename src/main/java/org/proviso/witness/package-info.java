/**
 * Finds the smallest concrete world that keeps one set of norms and breaks another, with a
 * constraint solver, and shows nothing that a replay has not confirmed. May look at the nouns and
 * at Choco.
 */
@NullMarked
package org.proviso.witness;

import org.jspecify.annotations.NullMarked;
