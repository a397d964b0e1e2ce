package org.proviso.words;

import org.proviso.source.Span;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;

/**
 * Bits that a rewording puts in place of the author's, each pointing at the words it stands for.
 */
public final class Coined {
  private Coined() {}

  /** A word that stands for what is there. */
  public static Bit.Word word(Span at, String text) {
    return new Bit.Word(at, text, /* quoted= */ false);
  }

  /** An article that stands for what is there. */
  public static Bit article(Span at, Phrase.Determiner determiner) {
    return new Bit.Article(at, determiner);
  }

  /** A preposition that stands for what is there. */
  public static Bit preposition(Span at, String word) {
    return new Bit.Piece(new Phrase.Preposition(at, word));
  }

  /** A comma that stands for what is there. */
  public static Bit comma(Span at) {
    return new Bit.Piece(new Phrase.Joint(at, Phrase.JointKind.COMMA));
  }

  /** An "and" that stands for what is there. */
  public static Bit and(Span at) {
    return new Bit.Piece(new Phrase.Joint(at, Phrase.JointKind.AND));
  }

  /** A form of "to be" that stands for what is there. */
  public static Bit be(Span at) {
    return new Bit.Piece(new Phrase.Being(at));
  }

  /** A word that opens a clause and stands for what is there. */
  public static Bit opener(Span at, OpenerWord word) {
    return new Bit.Piece(new Phrase.Opener(at, word));
  }

  /** "Shall", neither denied nor of being required. */
  public static Bit must(Span at) {
    return new Bit.Piece(
        new Phrase.Modal(at, Phrase.ModalWord.MUST, /* negated= */ false, Phrase.Sense.PLAIN));
  }
}
