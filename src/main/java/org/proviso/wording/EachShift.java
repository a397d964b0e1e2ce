package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Plurals;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/**
 * "Each shift shall …", "two days before each shift": where it is the subject, or what time is
 * reckoned from, a shift or a period is a record and no rate.
 */
final class EachShift {
  private static final Set<String> RECORDS =
      Set.of("shift", "period", "class period", "teaching period", "instructional period");

  private EachShift() {}

  static void apply(BitRun run) {
    if (run.modal(1).isPresent() || isNarrowed(run) || isPartOfName(run)) {
      asRecord(run, 0);
    }
    least(run);
    boolean length = run.article(0, Determiner.THE) && run.word(1, "length");
    if (length && run.preposition(2, "of")) {
      asRecord(run, 3);
    }
    for (int i = 1; i < run.size(); i++) {
      if (run.phrase(i - 1, Phrase.Deadline.class).isPresent()) {
        // "At least two days before each shift (schedule)".
        asRecord(run, i);
        edge(run, i);
      }
    }
  }

  /** "Each shift bid shall", and no "each shift nurses shall". */
  private static boolean isPartOfName(BitRun run) {
    int end = run.wordsEnd(1);
    String last = run.word(end - 1);
    return end > 1 && run.modal(end).isPresent() && Plurals.singular(last).equals(last);
  }

  /** "Each shift starting after 6:00 pm", "each shift on Fridays": and no comma after it. */
  private static boolean isNarrowed(BitRun run) {
    return run.preposition(1, "of", "on", "at", "for", "over")
        || run.opens(1, OpenerWord.THAT, OpenerWord.WHICH)
        || run.word(1, "lasting", "starting", "beginning", "ending");
  }

  /** "The minimum shift for clerks": the minimum length of a shift of clerks. */
  private static void least(BitRun run) {
    boolean least =
        run.article(0, Determiner.THE)
            && run.word(1, "minimum", "maximum")
            && run.word(2, "shift")
            && (run.modal(3).isPresent() || run.preposition(3, "for", "of"));
    if (least) {
      if (run.modal(3).isEmpty()) {
        run.replace(3, 4, Coined.preposition(run.span(3), "of"));
      }
      var span = run.span(2);
      run.replace(
          2,
          3,
          Coined.word(span, "length"),
          Coined.preposition(span, "of"),
          Coined.article(span, Determiner.A),
          run.at(2));
    }
  }

  /** "Within an hour of the start of each shift". */
  private static void edge(BitRun run, int at) {
    if (run.article(at, Determiner.THE)
        && run.word(at + 1, "start", "beginning", "end")
        && run.preposition(at + 2, "of")) {
      asRecord(run, at + 3);
    }
  }

  private static void asRecord(BitRun run, int at) {
    Optional<Phrase.Rate> rate =
        run.phrase(at, Phrase.Rate.class)
            .filter(r -> r.count() == 1 && RECORDS.contains(r.unit()))
            .filter(r -> r.span().flat().matches("(?i)(each|every) .*"));
    if (rate.isEmpty()) {
      return;
    }
    var bits = new ArrayList<Bit>(List.of(Coined.article(rate.get().span(), Determiner.EACH)));
    for (String word : rate.get().unit().split(" ")) {
      bits.add(Coined.word(rate.get().span(), word));
    }
    run.replace(at, at + 1, bits);
  }
}
