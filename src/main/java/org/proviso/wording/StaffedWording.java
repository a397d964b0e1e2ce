package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Each unit shall be staffed by at least two nurses at all times", "there shall be at least two
 * nurses on duty at all times": at least two nurses shall be on duty in each unit at all times.
 */
final class StaffedWording {
  private StaffedWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    if (modal == 1 && run.word(0, "there") && run.being(2)) {
      there(run);
    } else if (run.being(modal + 1) && run.word(modal + 2, "staffed")) {
      staffed(run, modal);
    }
  }

  /** Behind the people that the amount at this place counts; the place itself where it is none. */
  private static int people(BitRun run, int limit) {
    return run.limit(limit).isPresent() ? run.wordsEnd(limit + 1) : limit;
  }

  private static void there(BitRun run) {
    int end = people(run, 3);
    if (end > 3 && run.preposition(end, "on") && isAtOnce(run, end)) {
      var bits = new ArrayList<Bit>(run.bits().subList(3, end));
      bits.add(run.at(1));
      bits.add(run.at(2));
      bits.addAll(run.bits().subList(end, run.size()));
      run.become(bits);
    }
  }

  private static boolean isAtOnce(BitRun run, int from) {
    for (int i = from; i < run.size(); i++) {
      if (run.preposition(i, "at")
          && run.article(i + 1, Determiner.ALL)
          && run.word(i + 2, "times")) {
        return true;
      }
    }
    return false;
  }

  /** "Each shift shall be staffed by at least two nurses": so many on duty on each shift. */
  private static void onShift(BitRun run, int limit) {
    var span = run.span(0);
    var bits = new ArrayList<Bit>(run.bits().subList(limit, run.size()));
    bits.addAll(List.of(run.at(1), run.at(2)));
    bits.addAll(List.of(Coined.preposition(span, "on"), Coined.word(span, "duty"), run.at(0)));
    run.become(bits);
  }

  private static void staffed(BitRun run, int modal) {
    boolean each = run.article(0, Determiner.EACH, Determiner.EVERY) && run.wordsEnd(1) == modal;
    int limit = modal + 4;
    int end = people(run, limit);
    if (!run.preposition(modal + 3, "by", "with") || end == limit) {
      return;
    }
    boolean shift =
        run.phrase(0, Phrase.Rate.class).filter(rate -> rate.unit().equals("shift")).isPresent();
    if (shift && modal == 1 && end == run.size()) {
      onShift(run, limit);
    }
    if (!each || !isAtOnce(run, end)) {
      return;
    }
    var span = run.span(modal + 2);
    var bits = new ArrayList<Bit>(run.bits().subList(limit, end));
    bits.addAll(List.of(run.at(modal), run.at(modal + 1)));
    bits.addAll(List.of(Coined.preposition(span, "on"), Coined.word(span, "duty")));
    bits.add(Coined.preposition(span, "in"));
    bits.addAll(run.bits().subList(0, modal));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }
}
