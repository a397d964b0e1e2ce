package org.proviso.binding;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;

/**
 * The days that remain: "on days other than Wednesdays"; "on Wednesdays, …, and on all other days,
 * …", where one set of weekdays is named and no other.
 */
final class OtherDays {
  private OtherDays() {}

  static List<Bit> of(List<Bit> bits) {
    var run = new BitRun(bits);
    for (int i = 0; i < run.size(); i++) {
      than(run, i);
    }
    remaining(run);
    return run.bits();
  }

  /** "On (any) day other than Wednesday". */
  private static void than(BitRun run, int at) {
    int day = run.article(at + 1, Determiner.ANY, Determiner.ALL, Determiner.A) ? at + 2 : at + 1;
    Optional<Phrase.Weekdays> named = run.phrase(day + 2, Phrase.Weekdays.class);
    boolean other =
        run.preposition(at, "on")
            && run.word(day, "day", "days")
            && run.preposition(day + 1, "other than", "except for", "besides");
    if (other && named.isPresent()) {
      run.replace(at, day + 3, complement(run, at, named.get()));
    }
  }

  /** "On (all) other days": there is no "other" of holidays, nor of two sets of weekdays. */
  private static void remaining(BitRun run) {
    int named = -1;
    int other = -1;
    for (int i = 0; i < run.size(); i++) {
      if (run.phrase(i, Phrase.Weekdays.class).isPresent()) {
        named = named == -1 ? i : -2;
      }
      if (run.preposition(i, "on") && end(run, i) > 0) {
        other = other == -1 ? i : -2;
      }
    }
    if (named < 0 || other < named) {
      return;
    }
    run.replace(
        other,
        end(run, other),
        complement(run, other, run.phrase(named, Phrase.Weekdays.class).get()));
  }

  /** Where "on (all) other days" ends that begins there, or -1; "other days off" are others. */
  private static int end(BitRun run, int on) {
    boolean all = run.article(on + 1, Determiner.ALL, Determiner.THE) || run.word(on + 1, "all");
    int days = all ? on + 3 : on + 2;
    boolean other = run.word(days - 1, "other") && run.word(days, "days");
    boolean last = run.word(days + 1).isEmpty() || run.word(days + 1, "it", "they");
    return other && last ? days + 1 : -1;
  }

  private static Phrase.Weekdays complement(BitRun run, int at, Phrase.Weekdays named) {
    var others = EnumSet.allOf(DayOfWeek.class);
    others.removeAll(named.days());
    return new Phrase.Weekdays(run.span(at), others, /* distributive= */ false);
  }
}
