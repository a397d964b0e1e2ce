/**
 * The joint where the passes meet: the checker, its workspace, and the runner of the examples
 * inside an agreement. May look at every room but the doors, and is the only room with GraalVM's
 * polyglot interface.
 */
@NullMarked
package org.proviso.check;

import org.jspecify.annotations.NullMarked;
