/**
 * What comes of holding a norm against a proposal: findings, each with its verdict and its basis.
 * Looks at precedence, norm, proposal, time and source.
 */
@NullMarked
package org.proviso.verdict;

import org.jspecify.annotations.NullMarked;
