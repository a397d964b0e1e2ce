/**
 * Words become norms: terms, units, scope, references between clauses, exceptions, and the two
 * readings of an ambiguous sentence. May look at {@code syntax}, {@code norm}, {@code time} and
 * {@code source}.
 */
@NullMarked
package org.proviso.binding;

import org.jspecify.annotations.NullMarked;
