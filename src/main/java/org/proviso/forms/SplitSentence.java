package org.proviso.forms;

import java.util.List;
import org.proviso.norm.Modality;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.words.Bit;
import org.proviso.words.NounReader;
import org.proviso.words.SentenceSubject;
import org.proviso.words.SubjectKinds;
import org.proviso.words.SubjectReader;

/**
 * A sentence split at its modal verb, with what leads it taken off and nothing else: what the forms
 * look at that are told by the whole of their subject or predicate.
 *
 * @param reader takes the modifiers out of what such a form has not read itself
 * @param modifiers what led the sentence; what else is taken out comes to it
 */
record SplitSentence(
    Context context,
    List<Bit> subject,
    Phrase.Modal modal,
    List<Bit> predicate,
    ModifierReader reader,
    Modifiers modifiers) {
  SplitSentence {
    subject = List.copyOf(subject);
    predicate = List.copyOf(predicate);
  }

  SubjectKinds kinds() {
    return context.kinds();
  }

  NounReader nouns() {
    return new NounReader(kinds());
  }

  SentenceSubject readSubject() {
    return new SubjectReader(kinds()).read(subject);
  }

  Scope scope() {
    return new Scope(context, modifiers);
  }

  /** Of a norm that nobody bears by name. */
  Assembler assembler() {
    return new Assembler(kinds(), modifiers, Name.of(""));
  }

  /** "Shall" or "should", neither denied nor of being required. */
  boolean isPlainDuty() {
    return modal.isPlainMust()
        || (modal.word() == Phrase.ModalWord.SHOULD
            && !modal.negated()
            && modal.sense() == Phrase.Sense.PLAIN);
  }

  /** "May", neither denied nor of being required. */
  boolean isPlainPermission() {
    return modal.word() == Phrase.ModalWord.MAY
        && !modal.negated()
        && modal.sense() == Phrase.Sense.PLAIN;
  }

  /** What {@link #isPlainDuty} and {@link #isPlainPermission} come to. */
  Modality duty() {
    if (modal.word() == Phrase.ModalWord.MAY) {
      return Modality.PERMISSION;
    }
    return modal.word() == Phrase.ModalWord.SHOULD ? Modality.ADVISORY : Modality.DUTY;
  }
}
