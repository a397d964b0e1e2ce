package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;

/** The bits of one sentence by their places, so that some can be put in other words. */
public final class BitRun {
  private final List<Bit> bits;

  public BitRun(List<Bit> bits) {
    this.bits = new ArrayList<>(bits);
  }

  /** All of them as they stand now. */
  public List<Bit> bits() {
    return List.copyOf(bits);
  }

  /** How many there are. */
  public int size() {
    return bits.size();
  }

  /** Where the bit stands in the text. */
  public Span span(int at) {
    return bits.get(at).span();
  }

  /** Whether there is such a place. */
  public boolean isInside(int at) {
    return at >= 0 && at < bits.size();
  }

  /** The word there in lower case, or empty. */
  public String word(int at) {
    return isInside(at) && bits.get(at) instanceof Bit.Word word ? word.lower() : "";
  }

  /** Whether one of these words, in lower case, stands there. */
  public boolean word(int at, String... any) {
    return List.of(any).contains(word(at)) && !word(at).isEmpty();
  }

  /** Where the words end that stand here in a row; here itself where none stands. */
  public int wordsEnd(int from) {
    int end = from;
    while (!word(end).isEmpty()) {
      end++;
    }
    return end;
  }

  /** The last place, from here back, that is no word. */
  public int beforeWords(int from) {
    int at = from;
    while (!word(at).isEmpty()) {
      at--;
    }
    return at;
  }

  /** The words that stand here in a row. */
  public List<Bit.Word> words(int from) {
    int end = wordsEnd(from);
    return end == from
        ? List.of()
        : bits.subList(from, end).stream().map(Bit.Word.class::cast).toList();
  }

  /** Whether one of these prepositions stands there. */
  public boolean preposition(int at, String... any) {
    return phrase(at, Phrase.Preposition.class)
        .filter(preposition -> List.of(any).contains(Cursor.lower(preposition)))
        .isPresent();
  }

  /** Whether one of these articles stands there. */
  public boolean article(int at, Determiner... any) {
    return isInside(at)
        && bits.get(at) instanceof Bit.Article article
        && List.of(any).contains(article.determiner());
  }

  /** Whether one of these joints stands there. */
  public boolean joint(int at, JointKind... any) {
    return phrase(at, Phrase.Joint.class)
        .filter(joint -> List.of(any).contains(joint.kind()))
        .isPresent();
  }

  /** Whether one of these words opens a clause there. */
  public boolean opens(int at, OpenerWord... any) {
    return phrase(at, Phrase.Opener.class)
        .filter(opener -> List.of(any).contains(opener.word()))
        .isPresent();
  }

  /** Whether a form of "to be" stands there. */
  public boolean being(int at) {
    return phrase(at, Phrase.Being.class).isPresent() || word(at, "be");
  }

  /** The phrase there, if it is one of this type. */
  public <P extends Phrase> Optional<P> phrase(int at, Class<P> type) {
    return isInside(at)
            && bits.get(at) instanceof Bit.Piece piece
            && type.isInstance(piece.phrase())
        ? Optional.of(type.cast(piece.phrase()))
        : Optional.empty();
  }

  /** The limit there, if it is one. */
  public Optional<Phrase.Limit> limit(int at) {
    return phrase(at, Phrase.Limit.class);
  }

  /** A length of time that nothing bounds: "45 minutes", "45-minute". */
  public Optional<Phrase.Limit> bareTime(int at) {
    return limit(at)
        .filter(limit -> limit.word() == LimitWord.BARE && Amounts.isTime(limit.amount()));
  }

  /** The modal there, if it is one. */
  public Optional<Phrase.Modal> modal(int at) {
    return phrase(at, Phrase.Modal.class);
  }

  /** Whether it is a plain "shall", which neither denies nor says what is required. */
  public boolean must(int at) {
    return modal(at)
        .filter(modal -> modal.word() == Phrase.ModalWord.MUST && !modal.negated())
        .filter(modal -> modal.sense() == Phrase.Sense.PLAIN)
        .isPresent();
  }

  /** The place of the first modal, or -1. */
  public int modal() {
    for (int i = 0; i < bits.size(); i++) {
      if (modal(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether something is asked or allowed: the modal is not negated, and no "no" opens it all. */
  public boolean isAffirmed() {
    return modal(modal()).filter(modal -> !modal.negated()).isPresent()
        && !article(0, Determiner.NO);
  }

  /** "Each teacher", "a teacher", "all teachers": whatever is said holds of one at a time. */
  public boolean isOfEach() {
    return article(
        0, Determiner.EACH, Determiner.EVERY, Determiner.A, Determiner.ANY, Determiner.ALL);
  }

  /** Puts these in place of those before {@code to}. */
  public void replace(int from, int to, Bit... with) {
    bits.subList(from, to).clear();
    bits.addAll(from, List.of(with));
  }

  /** Puts these in place of those before {@code to}. */
  public void replace(int from, int to, List<? extends Bit> with) {
    bits.subList(from, to).clear();
    bits.addAll(from, with);
  }

  /** Other words in place of all. */
  public void become(List<Bit> others) {
    replace(0, bits.size(), others);
  }

  /** Puts this phrase in place of those before {@code to}. */
  public void replace(int from, int to, Phrase with) {
    replace(from, to, new Bit.Piece(with));
  }

  /** Takes out those before {@code to}. */
  public void remove(int from, int to) {
    bits.subList(from, to).clear();
  }

  /** The bit at this place. */
  public Bit at(int at) {
    return bits.get(at);
  }
}
