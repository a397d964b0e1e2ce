/** The interpreter held against small worlds worked out by hand, and seen from other languages. */
@NullMarked
package org.proviso.precedence;

import org.jspecify.annotations.NullMarked;
