/**
 * What yields to what among the norms of one or several agreements (S20). Looks at norm, time and
 * source.
 */
@NullMarked
package org.proviso.precedence;

import org.jspecify.annotations.NullMarked;
