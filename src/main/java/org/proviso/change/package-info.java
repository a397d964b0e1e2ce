/**
 * What two versions of an agreement differ in, clause by clause: the nouns that {@code diff} fills,
 * {@code witness} adds to and {@code report} prints. Looks at verdict, precedence, norm, proposal,
 * time and source.
 */
@NullMarked
package org.proviso.change;

import org.jspecify.annotations.NullMarked;
