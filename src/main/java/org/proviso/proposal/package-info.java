/**
 * What is held against an agreement: columnar sheets and their readers. Looks at time and source.
 */
@NullMarked
package org.proviso.proposal;

import org.jspecify.annotations.NullMarked;
