/** Agreement, clause, norm and everything a norm is made of. Looks at time and source. */
@NullMarked
package org.proviso.norm;

import org.jspecify.annotations.NullMarked;
