/**
 * The command line, a door without logic. May look at {@code check}, {@code report}, {@code lint}
 * and the nouns; it is the only room that prints, exits, or measures time.
 */
@NullMarked
package org.proviso.cli;

import org.jspecify.annotations.NullMarked;
