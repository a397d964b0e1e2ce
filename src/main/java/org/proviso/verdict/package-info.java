/** What comes of holding a norm against a proposal. Looks at norm, proposal, time and source. */
@NullMarked
package org.proviso.verdict;

import org.jspecify.annotations.NullMarked;
