package org.proviso.diff;

import static org.proviso.change.ChangeKind.DIFFERENT;
import static org.proviso.change.ChangeKind.LESS_OWED;
import static org.proviso.change.ChangeKind.LOOSER;
import static org.proviso.change.ChangeKind.MORE_OWED;
import static org.proviso.change.ChangeKind.STRICTER;
import static org.proviso.change.ChangeKind.UNCHANGED;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.proviso.change.ChangeKind;

/** Changes of a clause other than of its number, each with what it must come to. */
final class Mutations {
  private static final List<String> EXCEPTIONS =
      List.of(
          ", except in an emergency.",
          ", unless the principal is absent.",
          ", except while taking attendance.");
  private static final List<String> CONDITIONS =
      List.of("While the District is in the hybrid model, ", "If a substitute is absent, ");
  private static final List<String> PERIODS = List.of("day", "week", "month");
  private static final List<String> DAYS = List.of("Mondays", "Wednesdays", "Fridays");
  private static final List<String> DATES =
      List.of("January 4, 2021", "February 1, 2021", "March 15, 2021");

  private Mutations() {}

  private static Mutation either(Random random, String strict, String loose) {
    return random.nextBoolean()
        ? new Mutation(strict, loose, List.of(LOOSER))
        : new Mutation(loose, strict, List.of(STRICTER));
  }

  static Mutation exceptionAdded(String sentence, Random random) {
    String with = sentence.replaceFirst("\\.$", Mutation.one(EXCEPTIONS, random));
    return either(random, sentence, with);
  }

  static Mutation conditionAdded(String sentence, Random random) {
    String first = sentence.substring(0, 1).toLowerCase(Locale.ROOT);
    String with = Mutation.one(CONDITIONS, random) + first + sentence.substring(1);
    return either(random, sentence, with);
  }

  /**
   * A limit over a stretch limits every part of it; weeks and months are no parts of each other.
   */
  static Mutation period(Random random) {
    String before = "Each unit member's staff meetings shall take no more than 90 minutes per ";
    int was = random.nextInt(PERIODS.size());
    int is = random.nextInt(PERIODS.size());
    ChangeKind kind =
        was == is ? UNCHANGED : was > 0 && is > 0 ? DIFFERENT : was > is ? LOOSER : STRICTER;
    return new Mutation(
        before + PERIODS.get(was) + ".", before + PERIODS.get(is) + ".", List.of(kind));
  }

  /** A teacher is a unit member; not every unit member is a teacher. */
  static Mutation subjects(String sentence, Random random) {
    String wide = sentence.replaceFirst("(?i)\\bteacher\\b", "unit member");
    String narrow = sentence.replaceFirst("(?i)\\bunit member\\b", "teacher");
    return wide.equals(narrow) ? Mutation.same(sentence) : either(random, wide, narrow);
  }

  static Mutation weekdays(Random random) {
    String one = Mutation.one(DAYS, random);
    String both = one.equals("Fridays") ? "Mondays and Fridays" : one + " and Fridays";
    String after =
        Mutation.one(
            List.of(
                ", each unit member's staff meetings shall take no more than 45 minutes.",
                ", no unit member shall be required to attend a staff meeting.",
                ", each teacher shall have at least 30 minutes of preparation."),
            random);
    return either(random, "On " + both + after, "On " + one + after);
  }

  static Mutation dates(Random random) {
    int early = random.nextInt(DATES.size() - 1);
    int late = early + 1 + random.nextInt(DATES.size() - early - 1);
    String after =
        Mutation.one(
            List.of(
                ", no unit member shall be required to attend a conference.",
                ", each teacher shall hold office hours for at least 30 minutes each day."),
            random);
    return either(random, "After " + DATES.get(early) + after, "After " + DATES.get(late) + after);
  }

  static Mutation clock(Random random) {
    int hour = 1 + random.nextInt(3);
    String after = " pm, no unit member shall be required to attend a staff meeting.";
    return either(random, "After " + hour + ":00" + after, "After " + hour + ":30" + after);
  }

  static Mutation owed(Random random) {
    int less = 2 + random.nextInt(5);
    int more = less + 1 + random.nextInt(3);
    List<String> form =
        Mutation.one(
            List.of(
                List.of("Each teacher shall be paid at least ", " hours for each callback."),
                List.of("Each teacher shall be paid $", "0 for each hour of class coverage."),
                List.of("Each teacher shall be paid up to $", "00 for each conference."),
                List.of("Each teacher shall be paid $", "00 each school year.")),
            random);
    String low = form.getFirst() + less + form.getLast();
    String high = form.getFirst() + more + form.getLast();
    return random.nextBoolean()
        ? new Mutation(low, high, List.of(MORE_OWED))
        : new Mutation(high, low, List.of(LESS_OWED));
  }

  static Mutation modality(Random random) {
    String deed =
        Mutation.one(List.of(" attend dances.", " supervise lunch.", " lead a club."), random);
    return Mutation.one(
        List.of(
            either(
                random,
                "A unit member shall not" + deed,
                "A unit member shall not be required to" + deed),
            either(random, "A unit member shall not" + deed, "A unit member may" + deed)),
        random);
  }

  /**
   * Days that a clause only describes: before a day of any year, counted in a month, beside one.
   */
  static Mutation described(Random random) {
    String start =
        Mutation.one(
            List.of("No staff meeting shall be held ", "No conference shall be held "), random);
    int day = 2 + random.nextInt(12);
    String month = Mutation.one(List.of("March", "May", "June", "September", "October"), random);
    boolean before = random.nextBoolean();
    String early = start + (before ? "before " : "after ") + month + " " + day + ".";
    String late = start + (before ? "before " : "after ") + month + " " + (day + 7) + ".";
    return switch (random.nextInt(3)) {
      case 0 -> before ? either(random, late, early) : either(random, early, late);
      case 1 ->
          new Mutation(
              start + "on the " + (before ? "first" : "last") + " Wednesday of each month.",
              start + "on the " + (before ? "second" : "first") + " Wednesday of each month.",
              List.of(DIFFERENT));
      default ->
          new Mutation(
              start + "on the day before a holiday.",
              start + "on the day after a holiday.",
              List.of(DIFFERENT));
    };
  }
}
