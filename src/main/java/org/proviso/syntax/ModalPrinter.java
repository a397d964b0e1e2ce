package org.proviso.syntax;

import org.proviso.syntax.Phrase.Modal;
import org.proviso.syntax.Phrase.Sense;

/** Prints modal phrases in one wording for each meaning. */
final class ModalPrinter {
  private ModalPrinter() {}

  static String print(Modal modal) {
    String not = modal.negated() ? " not" : "";
    return switch (modal.word()) {
      case MUST -> "shall" + not + sense(modal.sense());
      case MAY -> "may" + not + sense(modal.sense());
      case SHOULD -> "should" + not + sense(modal.sense());
      case ENTITLED -> "shall" + not + sense(Sense.ENTITLED);
      case RESERVES -> "reserves the right to";
      case PRESENT -> present(modal);
    };
  }

  private static String sense(Sense sense) {
    return switch (sense) {
      case PLAIN -> "";
      case REQUIRED -> " be required to";
      case EXPECTED -> " be expected to";
      case OBLIGED -> " be obliged to";
      case PERMITTED -> " be permitted to";
      case ENTITLED -> " be entitled to";
      case NEED -> " need to";
    };
  }

  /** "Be required to" after words that part it from its modal; "is not required to" alone. */
  private static String present(Modal modal) {
    String sense = sense(modal.sense()).replace(" be ", "");
    return modal.negated() ? "is not " + sense : "be " + sense;
  }
}
