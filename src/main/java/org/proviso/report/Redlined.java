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
    if (change.isRearranged()) {
      return List.of(
          new Piece(Mark.DELETED, change.oldWords()), new Piece(Mark.ADDED, change.newWords()));
    }
    change.sentences().forEach(sentence -> pieces.addAll(of(sentence)));
    return pieces;
  }

  private static List<Piece> of(SentenceChange sentence) {
    if (!sentence.movedTo().isEmpty()) {
      return List.of(new Piece(Mark.DELETED, sentence.old()));
    }
    return sentence.movedFrom().isEmpty()
        ? sentence.redline()
        : List.of(new Piece(Mark.ADDED, sentence.now()));
  }

  /** The same of a long clause without the sentences that stay. */
  static List<Piece> shortened(ClauseChange change) {
    if (change.isRearranged() || !Shortened.isLong(change)) {
      return of(change);
    }
    var pieces = new ArrayList<Piece>();
    for (SentenceChange sentence : change.sentences()) {
      boolean moved = !sentence.movedTo().isEmpty() || !sentence.movedFrom().isEmpty();
      if (!moved && sentence.sameWords()) {
        var gap = new Piece(Mark.KEPT, "\u2026");
        if (pieces.isEmpty() || !pieces.getLast().equals(gap)) {
          pieces.add(gap);
        }
      } else {
        pieces.addAll(of(sentence));
      }
    }
    return pieces;
  }

  /** "take no more than [deleted: three] [added: four] hours". */
  static String words(List<Piece> pieces) {
    var words = new StringBuilder();
    for (Piece piece : pieces) {
      words
          .append(words.isEmpty() ? "" : piece.space())
          .append(
              switch (piece.mark()) {
                case KEPT -> piece.words();
                case DELETED -> "[deleted: " + piece.words() + "]";
                case ADDED -> "[added: " + piece.words() + "]";
              });
    }
    return words.toString();
  }
}
