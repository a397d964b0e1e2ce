package org.proviso.words;

import java.util.List;
import java.util.Set;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;

/** What the agreement says in plain words and only a statement in the proposal can settle. */
final class PlainCondition {
  private static final Set<String> MANNER =
      Set.of(
          "involuntarily",
          "voluntarily",
          "temporarily",
          "permanently",
          "administratively",
          "medically",
          "physically",
          "formally",
          "properly",
          "directly",
          "officially",
          "provisionally",
          "fully",
          "newly",
          "jointly",
          "remotely");

  /** "Cannot be found": what can or will be so is a state of things like any other. */
  private static final Set<String> POSSIBLE =
      Set.of("can", "cannot", "can not", "could", "could not", "will", "will not");

  private PlainCondition() {}

  /** "Involuntarily transferred": how, and neither when nor how often. */
  private static boolean isManner(Bit.Word word) {
    return !word.quoted() && MANNER.contains(word.lower());
  }

  /** A condition in the agreement's own words, which only a statement in the proposal settles. */
  static Name of(List<Bit> bits) {
    var run = new BitRun(bits);
    for (int i = 0; i < run.size(); i++) {
      expectPlain(run, i);
    }
    if (bits.isEmpty()) {
      throw Unplaced.at(List.of(), "what the condition is");
    }
    return Name.said(Verbatim.of(bits));
  }

  /** Throws where a bit says more than plain words do. */
  static void expectPlain(BitRun run, int i) {
    boolean plain =
        switch (run.at(i)) {
          case Bit.Word word ->
              Plain.isPlain(word)
                  || isManner(word)
                  || POSSIBLE.contains(word.lower())
                  || Plain.isCompound(word.lower(), run.word(i + 1));
          case Bit.Article article -> article.determiner() != Determiner.NO;
          case Bit.Narrow _ -> false;
          case Bit.Piece(Phrase.Preposition _) -> true;
          case Bit.Piece(Phrase phrase) -> phrase instanceof Phrase.Being;
        };
    if (!plain) {
      throw Unplaced.at(
          run.at(i), "a condition in plain words, without numbers or further conditions");
    }
  }
}
