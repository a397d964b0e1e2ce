/**
 * What two versions of an agreement differ in, clause by clause: the nouns that {@code diff} fills,
 * {@code witness} adds to and {@code report} prints. May look at {@code norm}, {@code verdict},
 * {@code time} and {@code source}.
 */
@NullMarked
package org.proviso.change;

import org.jspecify.annotations.NullMarked;
