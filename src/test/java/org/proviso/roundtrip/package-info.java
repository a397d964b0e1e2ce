/** Norms made at random, worded by templates and by the printer, and read back (S23). */
@NullMarked
package org.proviso.roundtrip;

import org.jspecify.annotations.NullMarked;
