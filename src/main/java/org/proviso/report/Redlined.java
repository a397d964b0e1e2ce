package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.ClauseChange;
import org.proviso.change.Piece;
import org.proviso.change.Piece.Mark;
import org.proviso.change.SentenceChange;

/** A clause's words with what was deleted and added, sentence after sentence. */
final class Redlined {
  private Redlined() {}

  static List<Piece> of(ClauseChange change) {
    var pieces = new ArrayList<Piece>();
    for (SentenceChange sentence : change.sentences()) {
      if (!sentence.movedTo().isEmpty()) {
        pieces.add(new Piece(Mark.DELETED, sentence.old()));
      } else if (!sentence.movedFrom().isEmpty()) {
        pieces.add(new Piece(Mark.ADDED, sentence.now()));
      } else {
        pieces.addAll(sentence.redline());
      }
    }
    return pieces;
  }

  /** "take no more than [deleted: three] [added: four] hours". */
  static String words(List<Piece> pieces) {
    var words = new ArrayList<String>();
    for (Piece piece : pieces) {
      words.add(
          switch (piece.mark()) {
            case KEPT -> piece.words();
            case DELETED -> "[deleted: " + piece.words() + "]";
            case ADDED -> "[added: " + piece.words() + "]";
          });
    }
    return String.join(" ", words);
  }
}
