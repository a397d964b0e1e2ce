package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.change.Piece;

/** Names the words that differ between two sentences of which nothing more can be said. */
final class ChangedWords {
  private static final int MOST_PLACES = 6;

  /** Longer ones are told by how they begin and end. */
  private static final int MOST_WORDS = 16;

  private static final int AT_EITHER_END = 6;

  private ChangedWords() {}

  /**
   * Each place where the words differ, if these are few; else only that they do.
   *
   * @param why what the sentences are, that no more can be said
   */
  static List<Difference> of(String old, String now, String why) {
    var found = new ArrayList<Difference>();
    var open = "";
    for (Piece piece : Redline.of(old, now)) {
      switch (piece.mark()) {
        case DELETED -> open = piece.words();
        case ADDED -> {
          found.add(place(open, piece.words(), why));
          open = "";
        }
        case KEPT -> {
          if (!open.isEmpty()) {
            found.add(place(open, "", why));
          }
          open = "";
        }
      }
    }
    if (!open.isEmpty()) {
      found.add(place(open, "", why));
    }
    found.removeIf(one -> WordBag.normal(one.before()).equals(WordBag.normal(one.after())));
    return found.isEmpty() || found.size() > MOST_PLACES
        ? List.of(new Difference(Aspect.WORDS, "", "", why))
        : found;
  }

  private static Difference place(String old, String now, String why) {
    return new Difference(Aspect.WORDS, quoted(old), quoted(now), why);
  }

  private static String quoted(String words) {
    String bare = words.replaceFirst("[.,;:]+$", "");
    return bare.isEmpty() ? "" : "\u201c" + brief(List.of(bare.split(" "))) + "\u201d";
  }

  private static String brief(List<String> words) {
    int many = words.size();
    return many <= MOST_WORDS
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, AT_EITHER_END))
            + " \u2026 "
            + String.join(" ", words.subList(many - AT_EITHER_END, many));
  }
}
