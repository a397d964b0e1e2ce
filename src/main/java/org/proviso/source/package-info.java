/** Text, spans, names as people write them, diagnostics and their words. Looks at the JDK only. */
@NullMarked
package org.proviso.source;

import org.jspecify.annotations.NullMarked;
