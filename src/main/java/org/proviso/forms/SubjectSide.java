package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.wording.ThoseWording;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.ClassHours;
import org.proviso.words.DayEdge;
import org.proviso.words.Hired;
import org.proviso.words.SentenceSubject;
import org.proviso.words.SubjectReader;
import org.proviso.words.Unplaced;

/**
 * The subject of a sentence, and what stands around it: what narrows it is read with it, what holds
 * of the whole norm goes to the sentence's modifiers.
 *
 * @param core its words without the modifiers
 * @param edge whether it is the first or the last of a day
 */
record SubjectSide(Context context, SentenceSubject subject, List<Bit> core, boolean edge) {
  static SubjectSide read(SplitSentence sentence) {
    Context context = sentence.context();
    DayEdge edge = DayEdge.of(sentence.subject(), sentence.predicate());
    var own = new Modifiers();
    List<Bit> core = core(edge.bits(), sentence.reader(), own);
    var subject = new SubjectReader(context.kinds()).read(core);
    if (ClassHours.fits(subject, sentence.predicate())) {
      subject = ClassHours.asRecords(subject);
    }
    if (subject.isPerson() && !own.excluded.isEmpty()) {
      subject = others(context, subject, own.excluded);
      own.excluded.clear();
    }
    if (subject.isPerson() && holdsOfAll(sentence, own)) {
      sentence.modifiers().clauses.addAll(own.clauses);
      own.clauses.clear();
    }
    if (!own.isBare() || !own.clauses.isEmpty() || !own.vague.isEmpty()) {
      ofRecords(sentence, subject);
    }
    return new SubjectSide(context, subject, core, edge.found());
  }

  /** "Each teacher, unless the teacher agrees, shall": as if it stood in front. */
  private static boolean holdsOfAll(SplitSentence sentence, Modifiers own) {
    boolean roles = own.clauses.stream().allMatch(new OtherThan(sentence.kinds())::isRoles);
    boolean setOff = own.isBare() && own.vague.isEmpty() && isSetOff(sentence.subject());
    return roles || setOff;
  }

  /** What stands around records narrows them, as it would behind the modal. */
  private static void ofRecords(SplitSentence sentence, SentenceSubject subject) {
    if (!subject.isRecords()) {
      throw Unplaced.at(
          sentence.subject(), "the window or the exception at the beginning of the sentence");
    }
    core(sentence.subject(), sentence.reader(), sentence.modifiers());
    sentence.modifiers().trailing = false;
  }

  /** "Excluding counselors, teachers shall …": people are left out of people. */
  SentenceSubject withoutPeople(SentenceSubject named, Modifiers modifiers) {
    List<Selection> people =
        modifiers.excluded.stream()
            .filter(out -> out.kinds().stream().anyMatch(context.kinds()::isPerson))
            .toList();
    if (people.isEmpty()) {
      return named;
    }
    if (!named.isPerson()) {
      throw Unplaced.at(List.of(), "whose records are left out, behind the people they are of");
    }
    modifiers.excluded.removeAll(people);
    return others(context, named, people);
  }

  /** "No teacher other than a counselor". */
  private static SentenceSubject others(
      Context context, SentenceSubject subject, List<Selection> excluded) {
    List<Filter> out =
        new OtherThan(context.kinds())
            .filters(excluded)
            .orElseThrow(
                () -> Unplaced.at(subject.only().first(), "\"other than\" and the name of a role"));
    var where = new ArrayList<>(subject.where());
    where.addAll(out);
    return subject.narrowed(where);
  }

  /** Modifiers before a relative clause belong to the norm; those in it belong to the clause. */
  private static List<Bit> core(List<Bit> subject, ModifierReader reader, Modifiers modifiers) {
    int cut = 0;
    while (cut < subject.size() && !isRelative(subject.get(cut)) && !Hired.at(subject, cut)) {
      cut = ThoseWording.end(subject, cut);
    }
    var all = new ArrayList<>(reader.read(subject.subList(0, cut), modifiers));
    int apart = apart(subject, cut);
    boolean comma = apart < subject.size();
    all.addAll(subject.subList(cut, comma ? apart - 1 : apart));
    all.addAll(reader.read(subject.subList(apart, subject.size()), modifiers));
    return all;
  }

  /** Where ", other than …" begins behind the relative clause; the end if nowhere. */
  private static int apart(List<Bit> subject, int from) {
    var run = new BitRun(subject);
    for (int i = from; i < run.size(); i++) {
      if (run.joint(i, JointKind.COMMA) && run.preposition(i + 1, "other than")) {
        return i + 1;
      }
    }
    return run.size();
  }

  /** Between commas, and nothing in it that may belong to the subject. */
  private static boolean isSetOff(List<Bit> subject) {
    var run = new BitRun(subject);
    int openers = 0;
    boolean behindComma = true;
    for (int i = 0; i < run.size(); i++) {
      if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        openers++;
        behindComma &= run.joint(i - 1, JointKind.COMMA);
      }
    }
    return openers == 1 && behindComma && run.joint(run.size() - 1, JointKind.COMMA);
  }

  private static boolean isRelative(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Opener opener) && opener.word().isRelative();
  }
}
