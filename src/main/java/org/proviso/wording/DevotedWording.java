package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "At least 60 minutes per week shall be devoted to planning": planning shall be at least 60
 * minutes per week; "60 minutes per week devoted to planning" are of planning.
 */
final class DevotedWording {
  private DevotedWording() {}

  static void apply(BitRun run) {
    subject(run);
    for (int i = 1; i < run.size(); i++) {
      behind(run, i);
    }
  }

  /** Where "devoted to", "used for", "set aside for" ends that begins here; the same if not. */
  private static int end(BitRun run, int at) {
    boolean aside = run.word(at, "set") && run.word(at + 1, "aside");
    int last = aside ? at + 1 : at;
    boolean used =
        aside
            || run.word(
                at, "devoted", "dedicated", "used", "utilized", "reserved", "spent", "allocated");
    boolean kept = run.word(at, "scheduled", "allotted") && run.preposition(at + 1, "for");
    boolean given = kept || (used && run.preposition(last + 1, "to", "for", "on"));
    return given && !run.word(last + 2).isEmpty() ? last + 2 : at;
  }

  /** The amount is the subject, alone or with its rate. */
  private static void subject(BitRun run) {
    int modal = run.modal();
    boolean rated = run.phrase(1, Phrase.Rate.class).isPresent();
    boolean plain =
        modal == (rated ? 2 : 1) && run.modal(modal).filter(m -> !m.negated()).isPresent();
    var limit = run.bits().isEmpty() ? Optional.<Phrase.Limit>empty() : run.limit(0);
    int verb = modal + 2;
    int noun = plain && run.being(modal + 1) ? end(run, verb) : verb;
    if (noun == verb || limit.filter(l -> isTime(l)).isEmpty()) {
      return;
    }
    int tail = run.wordsEnd(noun);
    LimitWord word = limit.get().word() == LimitWord.BARE ? LimitWord.AT_LEAST : limit.get().word();
    List<Bit> bits = run.bits();
    var all = new ArrayList<Bit>(bits.subList(noun, tail));
    all.add(bits.get(modal));
    all.add(bits.get(modal + 1));
    all.add(new Bit.Piece(limit.get().with(word)));
    all.addAll(bits.subList(1, modal));
    all.addAll(bits.subList(tail, bits.size()));
    run.become(all);
  }

  private static boolean isTime(Phrase.Limit limit) {
    return Amounts.isTime(limit.amount())
        && limit.amount().adjectives().isEmpty()
        && limit.amount().determiner() == Phrase.Determiner.NONE;
  }

  /** "60 minutes (per week) devoted to planning". */
  private static void behind(BitRun run, int at) {
    int noun = end(run, at);
    boolean rated = run.phrase(at - 1, Phrase.Rate.class).isPresent();
    int limit = rated ? at - 2 : at - 1;
    boolean time = run.limit(limit).filter(l -> Amounts.isTime(l.amount())).isPresent();
    if (noun == at || !time || limit <= run.modal() || run.being(at - 1)) {
      return;
    }
    Bit of = Coined.preposition(run.span(at), "of");
    if (rated) {
      Bit rate = run.at(at - 1);
      int tail = run.wordsEnd(noun);
      run.replace(tail, tail, rate);
    }
    run.replace(limit + 1, noun, of);
  }
}
