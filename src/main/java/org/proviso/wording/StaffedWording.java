package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Office;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.SubjectKinds;

/**
 * "Each unit shall be staffed by at least two nurses at all times", "there shall be at least two
 * nurses on duty at all times": at least two nurses shall be on duty in each unit at all times. So
 * they are on a shift that has them, or that they are assigned to.
 */
final class StaffedWording {
  private StaffedWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    if (modal == 1 && run.word(0, "there") && run.being(2)) {
      there(run, kinds);
    } else if (modal == 1 && isShift(run, 0) && run.word(2, "have")) {
      if (people(run, 3) == run.size() && isPeople(run, 3, kinds)) {
        onShift(run, 3);
      }
    } else if (isShift(run, run.size() - 1)) {
      assigned(run, modal, kinds);
    } else if (run.being(modal + 1) && run.word(modal + 2, "staffed")) {
      staffed(run, modal);
    }
  }

  /** Behind the people that the amount at this place counts; the place itself where it is none. */
  private static int people(BitRun run, int limit) {
    return run.limit(limit).isPresent() ? run.wordsEnd(limit + 1) : limit;
  }

  /** Whether the amount there counts people. */
  private static boolean isPeople(BitRun run, int limit, SubjectKinds kinds) {
    var words = new ArrayList<String>();
    run.limit(limit)
        .map(Phrase.Limit::amount)
        .ifPresent(
            amount -> {
              words.addAll(amount.adjectives());
              words.add(amount.unit());
            });
    run.words(limit + 1).forEach(word -> words.add(word.text()));
    Name name = Name.of(String.join(" ", words));
    return kinds.isPerson(name) || Office.mayBe(name);
  }

  private static boolean isShift(BitRun run, int at) {
    return run.phrase(at, Phrase.Rate.class)
        .filter(rate -> rate.count() == 1 && rate.unit().equals("shift"))
        .isPresent();
  }

  /** "At least two nurses shall be assigned to each shift": be on duty on it. */
  private static void assigned(BitRun run, int modal, SubjectKinds kinds) {
    boolean people = people(run, 0) == modal && isPeople(run, 0, kinds);
    boolean to =
        run.being(modal + 1)
            && run.word(modal + 2, "assigned", "scheduled")
            && run.preposition(modal + 3, "to", "for")
            && modal + 5 == run.size();
    if (people && to) {
      run.replace(modal + 2, modal + 4, onDuty(run, modal + 2));
    }
  }

  private static List<Bit> onDuty(BitRun run, int at) {
    return List.of(Coined.preposition(run.span(at), "on"), Coined.word(run.span(at), "duty"));
  }

  /** "There shall be at least two nurses (on duty) on each shift", "… on duty at all times". */
  private static void there(BitRun run, SubjectKinds kinds) {
    int end = people(run, 3);
    boolean shift = isShift(run, run.size() - 1) && isPeople(run, 3, kinds);
    boolean duty = run.preposition(end, "on") && run.word(end + 1, "duty");
    if (shift && end == run.size() - 1) {
      run.replace(end, end, onDuty(run, end));
      duty = true;
    }
    boolean onShift = shift && duty && end + 3 == run.size();
    if (end > 3 && run.preposition(end, "on") && (onShift || isAtOnce(run, end))) {
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
    var bits = new ArrayList<Bit>(run.bits().subList(limit, run.size()));
    bits.addAll(List.of(run.at(1), Coined.be(run.span(2))));
    bits.addAll(onDuty(run, 0));
    bits.add(run.at(0));
    run.become(bits);
  }

  private static void staffed(BitRun run, int modal) {
    boolean each = run.article(0, Determiner.EACH, Determiner.EVERY) && run.wordsEnd(1) == modal;
    int limit = modal + 4;
    int end = people(run, limit);
    if (!run.preposition(modal + 3, "by", "with") || end == limit) {
      return;
    }
    if (isShift(run, 0) && modal == 1 && end == run.size()) {
      onShift(run, limit);
    }
    if (!each || !isAtOnce(run, end)) {
      return;
    }
    var span = run.span(modal + 2);
    var bits = new ArrayList<Bit>(run.bits().subList(limit, end));
    bits.addAll(List.of(run.at(modal), run.at(modal + 1)));
    bits.addAll(onDuty(run, modal + 2));
    bits.add(Coined.preposition(span, "in"));
    bits.addAll(run.bits().subList(0, modal));
    bits.addAll(run.bits().subList(end, run.size()));
    run.become(bits);
  }
}
