package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.forms.Context;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * Finds an exception that is a clause itself: "…, except that meetings on Mondays may last up to
 * two hours", "…, but may be assigned bus duty on Fridays", "…, except on minimum days, when lunch
 * shall be 30 minutes".
 */
final class ExceptedClause {
  private final BitRun run;
  private final int first;
  private final int second;
  private int end = -1;
  private int start = -1;
  private List<Bit> days = List.of();
  private boolean only;

  private ExceptedClause(List<Bit> bits) {
    this.run = new BitRun(bits);
    List<Integer> modals = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      if (run.modal(i).filter(m -> m.word() != ModalWord.PRESENT).isPresent()) {
        modals.add(i);
      }
    }
    this.first = modals.size() == 2 ? modals.getFirst() : -1;
    this.second = modals.size() == 2 ? modals.getLast() : -1;
  }

  /** The sentences that rule and exception come to; empty where there is no such exception. */
  static Optional<List<List<Bit>>> sentences(Context context, List<Bit> bits) {
    var found = new ExceptedClause(bits);
    if (found.first < 0 || !found.find()) {
      return Optional.empty();
    }
    return new RuleAndException(context, found.rule(), found.exception(), found.days).sentences();
  }

  private boolean find() {
    for (int i = first + 1; i < second && start < 0; i++) {
      excepted(i);
      turned(i);
    }
    boolean may =
        run.modal(second).filter(m -> m.word() == ModalWord.MAY && !m.negated()).isPresent();
    return start > 0 && start <= second && (may || !only);
  }

  /** "Except that …", "provided that …", "except on minimum days, when …". */
  private void excepted(int at) {
    boolean that = run.opens(at, OpenerWord.EXCEPT) && run.span(at).flat().matches("(?i).*that");
    boolean provided = run.opens(at, OpenerWord.PROVIDED_THAT);
    if (that || provided) {
      set(at, at + 1, provided);
    } else if (run.opens(at, OpenerWord.EXCEPT)) {
      int comma = at + 1;
      while (comma < second
          && !run.joint(comma, JointKind.COMMA)
          && !run.opens(comma, OpenerWord.WHEN)) {
        comma++;
      }
      int when = run.joint(comma, JointKind.COMMA) ? comma + 1 : comma;
      if (when > at + 1 && run.opens(when, OpenerWord.WHEN)) {
        set(at, when + 1, /* may= */ false);
        days = run.bits().subList(at + 1, comma);
      }
    }
  }

  /** "But …", "; however, …", "provided, however, that …". */
  private void turned(int at) {
    if (run.joint(at, JointKind.BUT)) {
      set(at, at + 1, /* may= */ true);
    } else if (run.opens(at, OpenerWord.HOWEVER)) {
      int after = run.joint(at + 1, JointKind.COMMA) ? at + 2 : at + 1;
      boolean provided = run.joint(at - 1, JointKind.COMMA) && run.word(at - 2, "provided");
      set(
          provided ? at - 2 : at,
          provided && run.opens(after, OpenerWord.THAT) ? after + 1 : after,
          /* may= */ true);
    }
  }

  private void set(int from, int to, boolean may) {
    boolean apart = run.joint(from - 1, JointKind.COMMA, JointKind.SEMICOLON);
    end = apart ? from - 1 : from;
    start = to;
    only = may;
  }

  private Part rule() {
    return part(0, first, end, /* shared= */ false);
  }

  private Part exception() {
    return part(start, second, run.size(), start == second);
  }

  private Part part(int from, int modal, int to, boolean shared) {
    return new Part(
        run.bits().subList(from, modal),
        run.modal(modal).orElseThrow(),
        run.bits().subList(modal + 1, to),
        shared,
        JointKind.BUT);
  }
}
