/**
 * What nobody has read and may take something back of what norms say (S6). Looks at precedence,
 * norm, time and source.
 *
 * <ul>
 *   <li>{@code Clouds} is the door: the norms of an agreement with the sentences that cloud them;
 *       {@code SaidElsewhere} does the same for what one agreement says of another.
 *   <li><b>The sentence</b>: {@code Unread}, what shows on it ({@code Sign}, {@code YieldWords,
 *       YieldHead}) but for what it excepts from itself ({@code OwnExemption}), the words by which
 *       it bears on others ({@code BearingWords}), the clauses that it names ({@code
 *       NamedClauses}); what says how time is counted is an {@code UnreadUnit}.
 *   <li><b>The norm</b>: {@code BearsOn} tells whether such a sentence may be of it, {@code
 *       AlsoCalled} what else its things are called, {@code ClauseTree} where clauses stand.
 * </ul>
 */
@NullMarked
package org.proviso.clouds;

import org.jspecify.annotations.NullMarked;
