package org.proviso.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Piece;
import org.proviso.change.Piece.Mark;

/** The words kept, deleted and added from one sentence to another. */
final class Redline {
  private final List<Piece> pieces = new ArrayList<>();

  private Redline() {}

  static List<Piece> of(String old, String now) {
    var redline = new Redline();
    List<String> before = words(old);
    List<String> after = words(now);
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      redline.add(Mark.KEPT, before.subList(at, delta.getSource().getPosition()));
      redline.add(Mark.DELETED, delta.getSource().getLines());
      redline.add(Mark.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    redline.add(Mark.KEPT, before.subList(at, before.size()));
    return redline.pieces;
  }

  private void add(Mark mark, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(mark, String.join(" ", words).replaceAll(" (?=[.,;:]+(?: |$))", "")));
    }
  }

  /** A comma or a full stop is a word of its own: what comes before it may stay. */
  private static List<String> words(String sentence) {
    return sentence.isBlank()
        ? List.of()
        : List.of(sentence.strip().split("\\s+|(?=[.,;:]+(?:\\s|$))"));
  }
}
