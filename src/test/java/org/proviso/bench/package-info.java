/** The benchmark: four rules on generated schedules, beside a hand-written checker and DuckDB. */
@NullMarked
package org.proviso.bench;

import org.jspecify.annotations.NullMarked;
