package org.proviso.forms;

import java.util.List;
import org.proviso.syntax.AsideWord;
import org.proviso.syntax.Phrase;
import org.proviso.words.Unplaced;

/** Purposes and illustrations: no effect, if nothing in them could have one (S10). */
final class Asides {
  private Asides() {}

  static void check(Phrase.Aside aside, Modifiers into) {
    if (aside.word() == AsideWord.THAT_IS) {
      throw Unplaced.at(aside.span(), "the definition in a sentence of its own");
    }
    harmless(aside.inside());
    into.purpose |= aside.word() == AsideWord.PURPOSE;
  }

  private static void harmless(List<Phrase> inside) {
    for (Phrase phrase : inside) {
      switch (phrase) {
        case Phrase.Words _, Phrase.Joint _, Phrase.Preposition _ -> {}
        case Phrase.Bracketed(_, List<Phrase> deeper) -> harmless(deeper);
        case Phrase.Aside(_, _, List<Phrase> deeper) -> harmless(deeper);
        case Phrase.Core _, Phrase.Modifier _ ->
            throw Unplaced.at(phrase.span(), "an aside without numbers or conditions");
      }
    }
  }
}
