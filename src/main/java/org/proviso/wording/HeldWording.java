package org.proviso.wording;

import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.DoneToPeople;
import org.proviso.source.Name;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.DayKinds;
import org.proviso.words.Ordinals;

/**
 * "Staff meetings (that are) held on Fridays shall" are staff meetings on Fridays; who works
 * overtime has overtime, and who takes a personal day has it.
 */
final class HeldWording {
  private static final Set<String> DONE =
      Set.of("held", "scheduled", "conducted", "provided", "offered");

  /** Time off, which is there when it is taken or used. */
  private static final Set<String> TIME_OFF =
      Set.of("leave", "leaves", "vacation", "vacations", "break", "breaks", "lunch", "lunches");

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OFF =
      Set.of(
          "personal day",
          "personal days",
          "vacation day",
          "vacation days",
          "sick day",
          "sick days",
          "compensatory time",
          "comp time",
          "leave day",
          "leave days",
          "floating holidays");

  private HeldWording() {}

  static void apply(BitRun run) {
    int modal = run.modal();
    taken(run, modal);
    overtime(run, modal);
    for (int i = 1; i < modal; i++) {
      boolean held = DONE.contains(run.word(i)) && !run.word(i - 1).isEmpty();
      boolean that =
          DONE.contains(run.word(i))
              && run.being(i - 1)
              && run.opens(i - 2, OpenerWord.THAT, OpenerWord.WHICH)
              && !run.word(i - 3).isEmpty();
      if ((held || that) && isWindow(run, i + 1)) {
        run.remove(that ? i - 2 : i, i + 1);
        return;
      }
    }
  }

  /** "Personal leave may not be taken on Fridays", "no discipline shall be imposed": be held. */
  private static void taken(BitRun run, int modal) {
    String thing = run.word(modal - 1);
    boolean done = modal > 0 && run.being(modal + 1);
    boolean off = TIME_OFF.contains(thing) || OFF.contains(run.word(modal - 2) + " " + thing);
    boolean taken = off && run.word(modal + 2, "taken", "used");
    boolean made =
        DoneToPeople.verb(Name.of(thing)).isPresent()
            && run.word(modal + 2, "made", "imposed", "issued", "effected", "implemented")
            && (run.size() == modal + 3 || endsThere(run, modal + 3));
    boolean bare =
        !run.preposition(modal + 3, "in", "for", "by", "as", "to")
            || (run.preposition(modal + 3, "in") && MONTHS.contains(run.word(modal + 4)));
    if (done && bare && (taken || made)) {
      run.replace(modal + 2, modal + 3, Coined.word(run.span(modal + 2), "held"));
    }
  }

  /** "Work overtime", "shall not require an employee to work overtime": have it. */
  private static void overtime(BitRun run, int modal) {
    int verb = modal + 1;
    while (run.word(modal + 1, "require")
        && verb < run.size()
        && !run.preposition(verb - 1, "to")) {
      verb++;
    }
    boolean works = modal > 0 && run.word(verb, "work") && run.word(verb + 1, "overtime");
    if (works && run.word(verb + 2).isEmpty()) {
      run.replace(verb, verb + 1, Coined.word(run.span(verb), "have"));
    }
  }

  private static boolean endsThere(BitRun run, int at) {
    return isWindow(run, at)
        || run.phrase(at, Phrase.Opener.class).isPresent()
        || run.phrase(at, Phrase.Only.class).isPresent()
        || run.joint(at, Phrase.JointKind.COMMA)
        || run.preposition(at, "without");
  }

  private static boolean isWindow(BitRun run, int at) {
    return run.phrase(at, Phrase.Weekdays.class).isPresent()
        || run.phrase(at, Phrase.Clock.class).isPresent()
        || isDate(run, at)
        || run.preposition(at, "during", "outside of", "outside")
        || (run.preposition(at, "before", "after") && run.word(at + 1, "school", "lunch"))
        || (run.preposition(at, "between", "on", "in") && isDate(run, at + 1))
        || (run.preposition(at, "on") && isDays(run, at + 1));
  }

  private static boolean isDate(BitRun run, int at) {
    return run.phrase(at, Phrase.Dates.class).isPresent()
        || run.phrase(at, Phrase.YearlessDate.class).isPresent();
  }

  /** "Minimum days", "the first Monday of each month". */
  private static boolean isDays(BitRun run, int at) {
    var days = new Cursor(run.bits().subList(at, run.size()));
    return Ordinals.read(days).or(() -> DayKinds.read(days)).isPresent();
  }
}
