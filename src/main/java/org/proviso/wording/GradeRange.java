package org.proviso.wording;

import java.util.Optional;
import java.util.OptionalInt;
import org.proviso.source.NumberWords;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Graded;

/**
 * "In kindergarten through third grade", "of first through sixth grade", "in kindergarten through
 * grade three": in grades from the one to the other. "In kindergarten and first grade" is in both.
 */
final class GradeRange {
  private GradeRange() {}

  static void apply(BitRun run) {
    for (int i = 0; i + 3 < run.size(); i++) {
      if (run.preposition(i, "in", "of", "for")) {
        range(run, i + 1);
      }
    }
  }

  private static void range(BitRun run, int from) {
    Optional<String> first = first(run, from);
    int through = run.word(from + 1, "grade") ? from + 2 : from + 1;
    boolean joined = run.preposition(through, "through", "to");
    int second = through + 1;
    int grade = run.word(second, "grade") ? second : second + 1;
    int number = grade == second ? second + 1 : second;
    Optional<String> last = grade == second ? named(run, number) : Graded.place(run.word(number));
    boolean whole = grade == second || run.word(grade, "grade", "grades");
    boolean both = run.joint(through, JointKind.AND, JointKind.OR);
    if (first.isPresent() && both && last.isPresent() && whole) {
      int end = Math.max(grade, number) + 1;
      run.replace(
          from,
          end,
          Coined.word(run.span(from), "grades"),
          Coined.word(run.span(from), letter(first.orElseThrow())),
          run.at(through),
          Coined.word(run.span(end - 1), last.orElseThrow()));
      return;
    }
    if (first.isPresent() && joined && last.isPresent() && whole) {
      int end = Math.max(grade, number) + 1;
      Bit range =
          Coined.word(
              run.span(from).to(run.span(end - 1)), first.orElseThrow() + "-" + last.orElseThrow());
      run.replace(from, end, Coined.word(run.span(from), "grades"), range);
    }
  }

  private static String letter(String grade) {
    return grade.equals("kindergarten") ? "K" : grade;
  }

  private static Optional<String> first(BitRun run, int at) {
    return run.word(at).matches("kindergarten|tk|k|prekindergarten|pre-k")
        ? Optional.of(run.word(at))
        : Graded.place(run.word(at));
  }

  /** The grammar gives the number after "grade" as a word, also where it is spelled. */
  private static Optional<String> named(BitRun run, int at) {
    if (run.word(at).matches("[1-9]|1[0-2]")) {
      return Optional.of(run.word(at));
    }
    OptionalInt spelled = NumberWords.value(run.word(at));
    boolean grade = spelled.isPresent() && spelled.getAsInt() > 0 && spelled.getAsInt() <= 12;
    return grade ? Optional.of("" + spelled.getAsInt()) : Optional.empty();
  }
}
