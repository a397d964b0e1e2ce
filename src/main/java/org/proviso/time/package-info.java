/** Quantities, units, calendars, intervals and three-valued truth. Looks at the JDK only. */
@NullMarked
package org.proviso.time;

import org.jspecify.annotations.NullMarked;
