package org.proviso.diff;

import java.util.List;
import java.util.Random;
import org.proviso.change.ChangeKind;

/**
 * A clause and a rewrite of it, with what the rewrite must come to.
 *
 * @param expected the kinds that are right; all others are wrong
 */
record Mutation(String old, String now, List<ChangeKind> expected) {
  private static final List<String> MEETINGS =
      List.of("staff meetings", "faculty meetings", "trainings", "yard duty", "conferences");
  private static final List<String> DAYS = List.of("Monday", "Wednesday", "Friday");
  private static final List<String> PERIODS = List.of("day", "week", "month");

  /** A sentence with one number in it, and whether more of it binds less. */
  private record Template(String before, String after, boolean upper, int least, int step) {
    String with(int number) {
      return before + number + after;
    }
  }

  private static Template template(Random random) {
    String meeting = one(MEETINGS, random);
    String day = one(DAYS, random);
    String period = one(PERIODS, random);
    return one(
        List.of(
            new Template(
                "Each unit member's " + meeting + " shall take no more than ",
                " minutes per " + period + ".",
                true,
                30,
                15),
            new Template(
                "On " + day + "s, each unit member's " + meeting + " shall take no more than ",
                " hours per month.",
                true,
                1,
                1),
            new Template("Each class shall have no more than ", " students.", true, 20, 1),
            new Template(
                "No teacher shall be required to attend more than ",
                " faculty meetings per " + period + ".",
                true,
                2,
                1),
            new Template("Each faculty meeting shall be no longer than ", " minutes.", true, 30, 5),
            new Template("A targeted small group shall have no more than ", " people.", true, 8, 1),
            new Template(
                "Each teacher shall have a duty-free lunch of at least ",
                " minutes each day.",
                false,
                20,
                5),
            new Template(
                "Each unit member shall have at least ",
                " minutes of preparation each day.",
                false,
                30,
                15),
            new Template(
                "On " + day + "s each teacher shall hold office hours for at least ",
                " minutes.",
                false,
                30,
                15),
            new Template(
                "Between lunch and yard duty, each teacher shall have at least ",
                " minutes.",
                false,
                15,
                15),
            new Template(
                "At least ",
                " working days before a livestream, the unit member shall be offered livestream"
                    + " training.",
                false,
                2,
                1),
            new Template(
                "A unit member shall answer within ",
                " hours of each work message.",
                true,
                12,
                12)),
        random);
  }

  static Mutation of(Random random) {
    Template template = template(random);
    int number = template.least() + template.step() * random.nextInt(3);
    String sentence = template.with(number);
    return switch (random.nextInt(17)) {
      case 0, 1, 2 -> {
        int more = number + template.step() * (1 + random.nextInt(2));
        ChangeKind up = template.upper() ? ChangeKind.LOOSER : ChangeKind.STRICTER;
        ChangeKind down = template.upper() ? ChangeKind.STRICTER : ChangeKind.LOOSER;
        yield random.nextBoolean()
            ? new Mutation(sentence, template.with(more), List.of(up))
            : new Mutation(template.with(more), sentence, List.of(down));
      }
      case 3 -> softened(sentence, random.nextBoolean());
      case 4 -> exception(random);
      case 5 -> swapped(sentence, random);
      case 6 -> Mutations.exceptionAdded(sentence, random);
      case 7 -> Mutations.conditionAdded(sentence, random);
      case 8 -> Mutations.period(random);
      case 9 -> Mutations.subjects(sentence, random);
      case 10 -> Mutations.weekdays(random);
      case 11 -> Mutations.dates(random);
      case 12 -> Mutations.clock(random);
      case 13 -> Mutations.owed(random);
      case 14 -> Mutations.modality(random);
      case 15 -> Mutations.described(random);
      default -> same(sentence);
    };
  }

  private static Mutation softened(String sentence, boolean turned) {
    boolean exemption = sentence.startsWith("No teacher shall be required");
    String soft = sentence.replace(" shall ", " should ");
    if (exemption) {
      return same(sentence);
    }
    return turned
        ? new Mutation(soft, sentence, List.of(ChangeKind.HARDENED))
        : new Mutation(sentence, soft, List.of(ChangeKind.SOFTENED));
  }

  private static Mutation exception(Random random) {
    return one(
        List.of(
            new Mutation(
                "A unit member shall not be required to monitor the waiting room, except while"
                    + " taking attendance.",
                "A unit member shall not be required to monitor the waiting room.",
                List.of(ChangeKind.STRICTER)),
            new Mutation(
                "A livestream may be recorded only with the unit member's written permission.",
                "A livestream may be recorded only with the unit member's permission.",
                List.of(ChangeKind.LOOSER)),
            new Mutation(
                "No unit member shall be required to have in-person students on a Friday.",
                "No unit member shall have in-person students on a Friday.",
                List.of(ChangeKind.STRICTER))),
        random);
  }

  /** Other words for a thing, a day or a period: another norm, whichever way it binds. */
  private static Mutation swapped(String sentence, Random random) {
    String from = MEETINGS.stream().filter(sentence::contains).findFirst().orElse("");
    String to = one(MEETINGS, random);
    List<ChangeKind> any = List.of(ChangeKind.DIFFERENT, ChangeKind.STRICTER, ChangeKind.LOOSER);
    boolean alike =
        from.isEmpty()
            || from.equals(to)
            || (from + to).equals("staff meetingsfaculty meetings")
            || (from + to).equals("faculty meetingsstaff meetings");
    return alike ? same(sentence) : new Mutation(sentence, sentence.replace(from, to), any);
  }

  /** Another wording of the same. */
  static Mutation same(String sentence) {
    String other =
        sentence
            .replace("shall take no more than", "shall not exceed")
            .replace("shall have no more than", "must have at most")
            .replace("no longer than", "at most")
            .replace(" 60 minutes", " one hour")
            .replace(" 30 minutes", " thirty (30) minutes")
            .replace("Each unit member", "Every unit member")
            .replace("Each class", "Every class")
            .replace(" per ", " each ")
            .replace(" shall ", sentence.length() % 2 == 0 ? " must " : " will ");
    return new Mutation(
        sentence, other, List.of(ChangeKind.REWORDED, ChangeKind.UNCHANGED, ChangeKind.WORDS));
  }

  static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
