package org.proviso.change;

/** A stretch of words of a redline: kept, deleted or added. */
public record Piece(Mark mark, String words) {
  /** What happened to the words. */
  public enum Mark {
    KEPT,
    DELETED,
    ADDED
  }

  /** What separates it from the piece before it: nothing, where it goes on with a comma. */
  public String space() {
    return words.matches("[.,;:].*") ? "" : " ";
  }
}
