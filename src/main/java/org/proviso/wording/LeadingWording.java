package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.wording.JoinedClauses.Part;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.NounReader;
import org.proviso.words.SubjectKinds;

/**
 * Which subjects are meant, said before them: "in grades 6-8, each class shall" is "each class in
 * grades 6-8 shall".
 */
public final class LeadingWording {
  private LeadingWording() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    int comma = 1;
    while (!run.word(comma).isEmpty()
        || (comma == 1 && run.article(comma, Determiner.EACH, Determiner.EVERY))
        || isBetweenGrades(run, comma)
        || isBetweenGrades(run, comma - 1)) {
      comma++;
    }
    if (!run.preposition(0, "in", "for", "at") || !run.joint(comma, JointKind.COMMA)) {
      return;
    }
    boolean grades = run.word(1, "grade", "grades") && comma > 2;
    boolean kindergarten = run.word(1, "kindergarten") && comma == 2;
    if ((grades || kindergarten) && !run.preposition(0, "at")) {
      grades(run, kinds, comma);
    }
  }

  /** The same in each of several clauses, where each names grades of its own. */
  public static List<Part> heads(List<Part> parts, SubjectKinds kinds) {
    var led = new ArrayList<Part>();
    for (Part part : parts) {
      var run = new BitRun(part.head());
      ClassWording.grades(run);
      List<Bit> before = run.bits();
      apply(run, kinds);
      if (run.bits().equals(before)) {
        return parts;
      }
      led.add(new Part(run.bits(), part.modal(), part.after(), part.shared(), part.joint()));
    }
    return led;
  }

  /** "In grades 1 and 3, each class shall". */
  private static boolean isBetweenGrades(BitRun run, int at) {
    boolean joint = run.joint(at, JointKind.AND, JointKind.OR, JointKind.COMMA);
    int next = run.joint(at + 1, JointKind.AND, JointKind.OR) ? at + 2 : at + 1;
    return run.word(1, "grade", "grades")
        && at > 2
        && joint
        && run.word(next).matches("[0-9]{1,2}|k|tk|(k|tk|[0-9]{1,2})-[0-9]{1,2}");
  }

  /** The grades go behind the name of the subject, where that is people or classes. */
  private static void grades(BitRun run, SubjectKinds kinds, int comma) {
    int end = comma + 1;
    var words = new ArrayList<Bit.Word>();
    while (!run.word(end).isEmpty()
        || (end == comma + 1 && run.isInside(end) && run.at(end) instanceof Bit.Article)) {
      if (run.at(end) instanceof Bit.Word word) {
        words.add(word);
      }
      end++;
    }
    boolean graded =
        !words.isEmpty()
            && (isClassSize(words)
                || kinds.of(NounReader.name(words)).filter(LeadingWording::hasGrade).isPresent());
    boolean ends =
        run.modal(end).isPresent()
            || end == run.size()
            || run.preposition(end, "with")
            || run.phrase(end, Phrase.Opener.class).isPresent();
    if (!graded || !ends) {
      return;
    }
    var bits = new ArrayList<Bit>(run.bits().subList(comma + 1, end));
    bits.add(Coined.preposition(run.span(0), "in"));
    bits.addAll(run.bits().subList(1, comma));
    run.replace(0, end, bits);
  }

  /** "Class size", "the maximum class size": of each class of those grades. */
  private static boolean isClassSize(List<Bit.Word> words) {
    String written = NounReader.name(words).written().toLowerCase(Locale.ROOT);
    return written.matches("((maximum|minimum) )?class sizes?");
  }

  private static boolean hasGrade(SubjectKind kind) {
    return kind == SubjectKind.PERSON || kind == SubjectKind.CLASS || kind == SubjectKind.STUDENT;
  }
}
