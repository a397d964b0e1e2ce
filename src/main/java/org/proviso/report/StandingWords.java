package org.proviso.report;

import org.proviso.precedence.Conflict;

/** What is said of two norms in conflict, in the one word that programs read. */
final class StandingWords {
  private StandingWords() {}

  static String of(Conflict.Stated stated) {
    return switch (stated) {
      case ORDER -> "yields";
      case NOTHING -> "unordered";
      case CIRCLE -> "circle";
    };
  }
}
