package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import org.proviso.change.Aspect;
import org.proviso.change.Difference;
import org.proviso.change.Piece;

/** Names the words that differ between two sentences of which nothing more can be said. */
final class ChangedWords {
  private static final int MOST_PLACES = 3;
  private static final int MOST_WORDS = 8;

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
    return found.isEmpty()
            || found.size() > MOST_PLACES
            || found.stream().anyMatch(ChangedWords::isLong)
        ? List.of(new Difference(Aspect.WORDS, "", "", why))
        : found;
  }

  private static Difference place(String old, String now, String why) {
    return new Difference(Aspect.WORDS, quoted(old), quoted(now), why);
  }

  private static String quoted(String words) {
    String bare = words.replaceFirst("[.,;:]+$", "");
    return bare.isEmpty() ? "" : "\u201c" + bare + "\u201d";
  }

  private static boolean isLong(Difference place) {
    return Math.max(count(place.before()), count(place.after())) > MOST_WORDS;
  }

  private static int count(String words) {
    return words.split(" ").length;
  }
}
