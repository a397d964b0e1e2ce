package org.proviso.interpreter;

import com.oracle.truffle.api.CallTarget;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Norm;

/**
 * A norm ready to be held against a proposal.
 *
 * @param target called with a moment, and with an evidence to say why
 * @param roster the subjects; for a norm about records the people whose they are
 * @param records the records of a norm about records
 * @param owner whose each of these is
 * @param standing whether the proposal has records of the kinds it speaks of
 * @param reach the days that it speaks of
 * @param sheets the sheets whose rows it looks at
 */
record NormPlan(
    Norm norm,
    CallTarget target,
    Roster roster,
    Optional<SelectionNode> records,
    RecordOwner owner,
    SelectionNode.Standing standing,
    Reach reach,
    Set<String> sheets) {}
