/**
 * Agreement text to outline and sentence records, by ANTLR. Looks at source and the generated
 * grammar.
 */
@NullMarked
package org.proviso.syntax;

import org.jspecify.annotations.NullMarked;
