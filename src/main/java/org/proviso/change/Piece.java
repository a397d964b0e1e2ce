package org.proviso.change;

/** A stretch of words of a redline: kept, deleted or added. */
public record Piece(Mark mark, String words) {
  /** What happened to the words. */
  public enum Mark {
    KEPT,
    DELETED,
    ADDED
  }
}
