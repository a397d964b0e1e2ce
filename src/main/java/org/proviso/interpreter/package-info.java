/**
 * The Truffle language: norms compiled to nodes, and nodes run over the columns of a proposal. May
 * look at the nouns; it is the only room with Truffle. One class, the language itself, also calls
 * {@code syntax} and {@code binding}, because Truffle's parse needs them.
 *
 * <ul>
 *   <li><b>A check</b>: {@code Interpreter} goes through agreements, {@code NormHolder} through
 *       their norms, {@code NormRunner} through the subjects and periods of one; {@code Scales}
 *       weighs, {@code FindingWriter} words what was weighed.
 *   <li><b>Compilers</b>: {@code NormCompiler} makes a norm's tree; {@code FactCompiler}, {@code
 *       FilterCompiler}, {@code KindCompiler}, {@code SubjectCompiler}, {@code BearerCompiler} its
 *       parts, {@code ToldOfClasses} what is said of classes; {@code Selections} its records,
 *       {@code SetBy} who must have set them.
 *   <li><b>Nodes</b>: {@code NormNode}, {@code FactNode}, {@code MeasureNode}, {@code BoundNode}
 *       and {@code FilterNode}, each the head of a family; {@code SelectionNode} finds records
 *       batch by batch ({@code Batch}) and keeps those of a subject as a {@code Slice}.
 *   <li><b>What nodes look at</b>: {@code World} (a proposal as one agreement sees it), {@code
 *       View} (a sheet), {@code Roster} (subjects), {@code Fields}, {@code ClassDays}, {@code
 *       AssignedDays}, {@code Naming}, {@code Presence}; {@code Moment} (the subject, period and
 *       record at hand).
 *   <li><b>What they find</b>: {@code Truth}, {@code Reckoned} (a number or what it lies between),
 *       and for people {@code Evidence}.
 * </ul>
 */
@NullMarked
package org.proviso.interpreter;

import org.jspecify.annotations.NullMarked;
