package org.proviso.wording;

import java.util.ArrayList;
import org.proviso.norm.UnitNames;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Unplaced;

/**
 * "Yard duty shall rotate so that no teacher has it two days in a row" is that no teacher shall
 * have it on two days in a row; "not three consecutive classes" is not more than two.
 */
final class RowWording {
  private RowWording() {}

  static void apply(BitRun run) {
    rotating(run);
    for (int i = 0; i < run.size(); i++) {
      days(run, i);
      bare(run, i);
    }
  }

  /** "Yard duty two days in a row": on days. */
  private static void days(BitRun run, int at) {
    boolean row = run.preposition(at + 1, "in") && run.word(at + 3, "row");
    boolean days =
        run.limit(at)
            .filter(limit -> Amounts.unit(limit.amount()).equals("day"))
            .filter(limit -> limit.amount().adjectives().isEmpty())
            .isPresent();
    if (row && days && !run.word(at - 1).isEmpty()) {
      run.replace(at, at, Coined.preposition(run.span(at), "on"));
    }
  }

  /** "No teacher shall have three consecutive classes": not more than two. */
  private static void bare(BitRun run, int at) {
    run.limit(at)
        .filter(limit -> limit.word() == LimitWord.BARE && RunWording.isDenied(run))
        .filter(limit -> limit.amount().adjectives().contains("consecutive"))
        .filter(limit -> !Amounts.isTime(limit.amount()) && !limit.amount().unit().isEmpty())
        .filter(limit -> UnitNames.days(Amounts.unit(limit.amount())).isEmpty())
        .filter(limit -> limit.amount().determiner() == Determiner.NONE)
        .ifPresent(limit -> run.replace(at, at + 1, new Bit.Piece(fewer(limit))));
  }

  private static Phrase.Limit fewer(Phrase.Limit limit) {
    if (!limit.amount().value().matches("[2-9]|[1-9][0-9]")) {
      throw Unplaced.at(limit.span(), "\"more than\" so many in a row");
    }
    return RunWording.oneLess(limit);
  }

  /** "Yard duty shall rotate so that no teacher has it two days in a row": no teacher shall. */
  private static void rotating(BitRun run) {
    int modal = run.modal();
    int verb = modal + 1;
    boolean rotates =
        modal > 0
            && (run.word(verb, "rotate") || (run.being(verb) && run.word(++verb, "rotated")))
            && run.modal(modal).filter(m -> !m.negated()).isPresent();
    int so = verb + 1;
    boolean that =
        run.phrase(so, Phrase.Opener.class)
                .filter(o -> o.span().flat().equalsIgnoreCase("so that"))
                .isPresent()
            && run.article(so + 1, Determiner.NO);
    int has = so + 2;
    while (that && !run.word(has).isEmpty() && !run.word(has, "has", "have", "is")) {
      has++;
    }
    if (!rotates || !that || !run.word(has, "has", "have") || !run.word(has + 1, "it", "them")) {
      return;
    }
    var bits = new ArrayList<Bit>();
    for (int i = so + 1; i < has; i++) {
      bits.add(run.at(i));
    }
    bits.add(run.at(modal));
    bits.add(Coined.word(run.span(has), "have"));
    for (int i = 0; i < modal; i++) {
      bits.add(run.at(i));
    }
    for (int i = has + 2; i < run.size(); i++) {
      bits.add(run.at(i));
    }
    run.become(bits);
  }
}
