/**
 * The slow second opinion (S23): minute by minute, one possible world after another, sharing with
 * the interpreter only the records of norm and proposal.
 */
@NullMarked
package org.proviso.reference;

import org.jspecify.annotations.NullMarked;
