package org.proviso.proposal;

import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet that could not be read at all, and what stands in them. */
final class UnreadRows {
  private static final int MOST_TEXTS = 100;

  private final List<String> texts = new ArrayList<>();
  private int count;

  /**
   * @param text what stands in the row; empty if that is not known
   */
  void add(String text) {
    count++;
    if (texts.size() < MOST_TEXTS) {
      texts.add(text);
    } else {
      texts.set(MOST_TEXTS - 1, "");
    }
  }

  int count() {
    return count;
  }

  List<String> texts() {
    return List.copyOf(texts);
  }
}
