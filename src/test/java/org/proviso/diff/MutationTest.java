package org.proviso.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.SideBySide;
import org.proviso.change.Witness;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.ProposalReader;
import org.proviso.proposal.RawSheet;
import org.proviso.proposal.ReadOptions;
import org.proviso.verdict.Verdict;

/**
 * Clauses with something changed in them at random: the diff must say so, with a world that
 * replays; rewrites of the same meaning are never called different. {@code -Dmutations=10000} for
 * the long run, {@code -Dmutations.seed} for another one.
 */
final class MutationTest {
  private static final int COUNT = Integer.getInteger("mutations", 150);
  private static final long SEED = Long.getLong("mutations.seed", 20_261_122L);

  private int read;
  private int shown;

  @Test
  void whatIsChangedIsToldAndShown() {
    var wrong = new ArrayList<String>();
    for (int i = 0; i < COUNT; i++) {
      Mutation mutation = Mutation.of(new Random(SEED + i));
      hold(mutation).forEach(fault -> wrong.add(fault + " in " + mutation));
    }
    assertEquals(List.of(), wrong.stream().distinct().toList());
    assertTrue(read * 10 >= COUNT * 7, "Only " + read + " of " + COUNT + " were read.");
    assertTrue(shown > 0, "No world was shown.");
  }

  private List<String> hold(Mutation mutation) {
    SideBySide sides = DiffTest.compare(text(mutation.old()), text(mutation.now()));
    if (!isRead(sides.old()) || !isRead(sides.now())) {
      return List.of();
    }
    read++;
    ClauseChange change = sides.clauses().getLast();
    var faults = new ArrayList<String>();
    if (!mutation.expected().contains(change.kind())) {
      faults.add(change.kind().toString());
    }
    change.witnesses().forEach(witness -> replay(witness, sides, faults));
    boolean called = change.kind() == ChangeKind.STRICTER || change.kind() == ChangeKind.LOOSER;
    if (called && change.witnesses().isEmpty()) {
      faults.add("not shown: " + change.norms().getFirst().settlement());
    }
    return faults;
  }

  private void replay(Witness witness, SideBySide sides, List<String> faults) {
    shown++;
    Agreement allows = witness.oldAllows() ? sides.old() : sides.now();
    Agreement forbids = witness.oldAllows() ? sides.now() : sides.old();
    if (isBroken(allows, witness) || !isBroken(forbids, witness)) {
      faults.add("does not replay: " + witness.words());
    }
  }

  private static boolean isBroken(Agreement agreement, Witness witness) {
    Proposal proposal =
        ProposalReader.readSheets(
            witness.sheets().stream()
                .map(sheet -> RawSheet.of(sheet.name(), sheet.header(), sheet.rows()))
                .toList(),
            ReadOptions.PLAIN);
    return new StandardPasses()
        .evaluate(List.of(agreement), proposal).findings().stream()
            .anyMatch(finding -> finding.verdict() == Verdict.BROKEN);
  }

  private static boolean isRead(Agreement agreement) {
    return agreement.clauses().stream()
        .flatMap(clause -> clause.sentences().stream())
        .allMatch(sentence -> sentence.became() == SentenceClass.NORM);
  }

  private static String text(String sentence) {
    return "Agreement\n\n1.1  " + sentence + "\n";
  }
}
