/** What the restated agreements hold of their sources, row by row. */
@NullMarked
package org.proviso.catalogue;

import org.jspecify.annotations.NullMarked;
