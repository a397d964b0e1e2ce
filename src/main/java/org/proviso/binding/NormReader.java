package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.ModalWord;

/** Reads a sentence as norms: every reading that places every word. */
final class NormReader {
  private final Context context;

  NormReader(Context context) {
    this.context = context;
  }

  /** Readings, each of one norm or several; thrown {@link Unplaced} if there is none. */
  List<List<Draft>> read(List<Bit> bits) {
    var readings = new ArrayList<List<Draft>>();
    var failures = new ArrayList<Unplaced>();
    for (int i = 0; i < bits.size(); i++) {
      if (modal(bits.get(i)).filter(m -> m.word() != ModalWord.PRESENT).isPresent()) {
        try {
          readings.addAll(at(bits, i));
          break;
        } catch (Unplaced unplaced) {
          failures.add(unplaced);
        }
      }
    }
    if (readings.isEmpty() && failures.isEmpty()) {
      PresentModal.Meant meant =
          PresentModal.of(bits)
              .orElseThrow(
                  () -> Unplaced.at(bits, "\"shall\", \"must\", \"may\" or another modal verb"));
      return at(meant.bits(), meant.modal());
    }
    if (readings.isEmpty()) {
      throw failures.getFirst();
    }
    return readings;
  }

  static Optional<Phrase.Modal> modal(Bit bit) {
    return bit instanceof Bit.Piece(Phrase.Modal modal) ? Optional.of(modal) : Optional.empty();
  }

  private List<List<Draft>> at(List<Bit> bits, int at) {
    var modifiers = new Modifiers();
    var reader = new ModifierReader(context);
    var cursor = new Cursor(bits.subList(0, at));
    reader.leading(cursor, modifiers);
    List<Bit> subject = new Pronoun(context.kinds()).resolved(cursor.takeRest(), modifiers);
    var after = new Cursor(bits.subList(at, bits.size()));
    Phrase.Modal modal = after.accept(Phrase.Modal.class).orElseThrow();
    if (subject.isEmpty()) {
      subject = inverted(after);
    }
    if (after.peek(Phrase.Modal.class).filter(m -> m.word() == ModalWord.PRESENT).isPresent()) {
      modal = Force.merged(modal, after.accept(Phrase.Modal.class).orElseThrow());
    }
    return predicated(subject, modal, after.takeRest(), reader, modifiers);
  }

  /** "Under no circumstances shall a teacher be required to": the subject follows the modal. */
  private List<Bit> inverted(Cursor after) {
    var subject = new ArrayList<Bit>();
    while (!after.atEnd()
        && after.peek(Phrase.Modal.class).isEmpty()
        && after.peek(Phrase.Being.class).isEmpty()
        && after.peek(Phrase.Comparator.class).isEmpty()
        && after.peek(Phrase.Limit.class).isEmpty()) {
      subject.add(after.next());
    }
    if (after.atEnd()) {
      return Inversion.subject(subject, after, context.kinds());
    }
    return subject.isEmpty() || after.peek(Phrase.Limit.class).isEmpty()
        ? subject
        : Inversion.subject(subject, after, context.kinds());
  }

  private List<List<Draft>> predicated(
      List<Bit> subject,
      Phrase.Modal modal,
      List<Bit> predicate,
      ModifierReader reader,
      Modifiers modifiers) {
    predicate.stream()
        .filter(bit -> modal(bit).isPresent())
        .findFirst()
        .ifPresent(
            bit -> {
              throw Unplaced.at(bit, ClauseReach.HINT);
            });
    Optional<List<List<Draft>>> whole =
        new WholeForms(context, subject, modal, predicate, reader, modifiers).read();
    if (whole.isPresent()) {
      return whole.get();
    }
    var own = new Modifiers();
    DayEdge edge = DayEdge.of(subject, predicate);
    List<Bit> subjectCore = subjectModifiers(edge.bits(), reader, own);
    var read = new SubjectReader(context.kinds()).read(subjectCore);
    if (ClassHours.fits(read, predicate)) {
      read = ClassHours.asRecords(read);
    }
    if (read.isPerson() && !own.excluded.isEmpty()) {
      read = others(read, own.excluded);
      own.excluded.clear();
    }
    if (read.isPerson() && own.clauses.stream().allMatch(new OtherThan(context.kinds())::isRoles)) {
      modifiers.clauses.addAll(own.clauses);
      own.clauses.clear();
    }
    if (read.isPerson() && own.isBare() && own.vague.isEmpty() && isSetOff(subject)) {
      // "Each teacher, unless the teacher agrees, shall": as if it stood in front.
      modifiers.clauses.addAll(own.clauses);
      own.clauses.clear();
    }
    if (!own.isBare() || !own.clauses.isEmpty() || !own.vague.isEmpty()) {
      if (!read.isRecords()) {
        throw Unplaced.at(subject, "the window or the exception at the beginning of the sentence");
      }
      subjectModifiers(subject, reader, modifiers);
      modifiers.trailing = false;
    }
    boolean no = read.noun().stream().anyMatch(Noun::isDenied);
    Force force = Force.of(modal, no);
    choice(modal, predicate);
    if (PersonFrames.fits(read, modal, predicate, context.kinds())) {
      read = read.as(SubjectKind.PERSON);
    }
    if (TimingForm.fits(predicate) && read.isRecords()) {
      return List.of(
          new TimingForm(
                  new Parts(context, read, soft(force, modifiers), predicate, modifiers),
                  edge.found())
              .read());
    }
    if (edge.found()) {
      throw Unplaced.at(subject, "whose first or last: \"a teacher's\"");
    }
    modifiers.ahead.addAll(modifiers.recordFilters());
    List<Bit> core = Alternative.take(reader.read(predicate, modifiers), modifiers);
    read = withoutPeople(read, modifiers);
    var recipient = new Recipient(context);
    if (recipient.fits(read, core)) {
      Force plain = soft(Force.of(modal, /* negativeSubject= */ false), modifiers);
      return new FormChoice()
          .read(recipient.turned(new Parts(context, read, plain, core, modifiers), subjectCore));
    }
    return new FormChoice().read(new Parts(context, read, soft(force, modifiers), core, modifiers));
  }

  /** "Excluding counselors, teachers shall …": people are left out of people. */
  private SentenceSubject withoutPeople(SentenceSubject subject, Modifiers modifiers) {
    List<Selection> people =
        modifiers.excluded.stream()
            .filter(out -> out.kinds().stream().anyMatch(name -> context.kinds().isPerson(name)))
            .toList();
    if (people.isEmpty()) {
      return subject;
    }
    if (!subject.isPerson()) {
      throw Unplaced.at(List.of(), "whose records are left out, behind the people they are of");
    }
    modifiers.excluded.removeAll(people);
    return others(subject, people);
  }

  /** "No teacher other than a counselor". */
  private SentenceSubject others(SentenceSubject subject, List<Selection> excluded) {
    List<Filter> out =
        new OtherThan(context.kinds())
            .filters(excluded)
            .orElseThrow(
                () -> Unplaced.at(subject.only().first(), "\"other than\" and the name of a role"));
    var where = new ArrayList<>(subject.where());
    where.addAll(out);
    return subject.narrowed(where);
  }

  /** "May not wish" forbids nothing (S28). */
  private static void choice(Phrase.Modal modal, List<Bit> predicate) {
    String word = new Cursor(predicate).word();
    boolean choosing =
        List.of("wish", "choose", "want", "prefer", "elect", "need", "decide", "like")
            .contains(word);
    if (modal.word() == ModalWord.MAY && modal.negated() && choosing) {
      throw Unplaced.at(modal.span(), "\"shall not\" if it is forbidden");
    }
  }

  private static Force soft(Force force, Modifiers modifiers) {
    return modifiers.vague.isEmpty() ? force : force.softened();
  }

  /** Modifiers before a relative clause belong to the norm; those in it belong to the clause. */
  private static List<Bit> subjectModifiers(
      List<Bit> subject, ModifierReader reader, Modifiers modifiers) {
    int cut = 0;
    while (cut < subject.size() && !isRelative(subject.get(cut)) && !Hired.at(subject, cut)) {
      cut++;
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
