package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.SubjectKind;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.ModalWord;
import org.proviso.wording.JoinedClauses;
import org.proviso.words.Bit;
import org.proviso.words.Cursor;
import org.proviso.words.Force;
import org.proviso.words.Noun;
import org.proviso.words.SentenceSubject;
import org.proviso.words.Unplaced;
import org.proviso.words.Verb;

/** Reads a sentence as norms: every reading that places every word. */
public final class NormReader {
  private final Context context;

  public NormReader(Context context) {
    this.context = context;
  }

  /** Readings, each of one norm or several; thrown {@link Unplaced} if there is none. */
  public List<List<Draft>> read(List<Bit> bits) {
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

  /** The modal that the bit is, if it is one. */
  public static Optional<Phrase.Modal> modal(Bit bit) {
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
    softened(after, modifiers);
    List<Bit> predicate = after.takeRest();
    for (Bit bit : predicate) {
      if (modal(bit).isPresent()) {
        throw Unplaced.at(bit, JoinedClauses.HINT);
      }
    }
    return read(new SplitSentence(context, subject, modal, predicate, reader, modifiers));
  }

  /** "Shall normally end by 4:00": a vague word right behind the modal is of all that follows. */
  private static void softened(Cursor after, Modifiers modifiers) {
    int mark = after.mark();
    Optional<Phrase.Vague> vague = after.accept(Phrase.Vague.class);
    if (vague.isEmpty() || after.nextIsPreposition("to")) {
      after.reset(mark);
    } else {
      modifiers.vague.add(vague.get().word());
    }
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

  /** By a form that looks at the whole, or by its subject and what is said of it. */
  private List<List<Draft>> read(SplitSentence sentence) {
    Optional<List<List<Draft>>> whole = new WholeForms(sentence).read();
    if (whole.isPresent()) {
      return whole.get();
    }
    SubjectSide side = SubjectSide.read(sentence);
    SentenceSubject subject = side.subject();
    boolean no = subject.noun().stream().anyMatch(Noun::isDenied);
    Force force = Force.of(sentence.modal(), no);
    choice(sentence.modal(), sentence.predicate());
    if (PersonFrames.fits(subject, sentence.modal(), sentence.predicate(), context.kinds())) {
      subject = subject.as(SubjectKind.PERSON);
    }
    if (Verb.beginsOrEnds(sentence.predicate()) && subject.isRecords()) {
      Parts parts = parts(sentence, subject, force, sentence.predicate());
      return List.of(new TimingForm(parts, side.edge()).read());
    }
    if (side.edge()) {
      throw Unplaced.at(sentence.subject(), "whose first or last: \"a teacher's\"");
    }
    Modifiers modifiers = sentence.modifiers();
    modifiers.ahead.addAll(modifiers.recordFilters());
    List<Bit> core =
        Alternative.take(sentence.reader().read(sentence.predicate(), modifiers), modifiers);
    return formed(sentence, side, side.withoutPeople(subject, modifiers), force, core);
  }

  private List<List<Draft>> formed(
      SplitSentence sentence,
      SubjectSide side,
      SentenceSubject subject,
      Force force,
      List<Bit> core) {
    var recipient = new Recipient(context);
    if (!recipient.fits(subject, core)) {
      return new FormChoice().read(parts(sentence, subject, force, core));
    }
    Force plain = Force.of(sentence.modal(), /* negativeSubject= */ false);
    return new FormChoice()
        .read(recipient.turned(parts(sentence, subject, plain, core), side.core()));
  }

  /** A vague word among the modifiers softens what is asked. */
  private Parts parts(
      SplitSentence sentence, SentenceSubject subject, Force force, List<Bit> core) {
    Modifiers modifiers = sentence.modifiers();
    Force meant = modifiers.vague.isEmpty() ? force : force.softened();
    return new Parts(context, subject, meant, core, modifiers);
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
}
