/** Holds what is proved against worlds worked out by hand. */
@NullMarked
package org.proviso.witness;

import org.jspecify.annotations.NullMarked;
