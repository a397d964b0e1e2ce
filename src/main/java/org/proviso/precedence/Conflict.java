package org.proviso.precedence;

/**
 * Two norms that bear on each other, and whether one is said to yield.
 *
 * @param yielding the one that yields; where nothing is said, the one that stands first
 * @param prevailing the one that prevails, or the other one
 */
public record Conflict(NormAt yielding, NormAt prevailing, Clash clash, Stated stated) {
  /** What the agreements say of the two. */
  public enum Stated {
    /** Which of them yields. */
    ORDER,
    /** Nothing. */
    NOTHING,
    /** That each yields to the other, at once or in a circle. */
    CIRCLE
  }

  /** Whether it is said which of them yields. */
  public boolean isOrdered() {
    return stated == Stated.ORDER;
  }

  /**
   * Both bind, nobody can keep both, not even by doing nothing, and nothing says which of them goes
   * first.
   */
  private boolean isDeadlock() {
    return clash == Clash.CERTAIN
        && stated == Stated.NOTHING
        && Records.binds(yielding.norm())
        && Records.binds(prevailing.norm())
        && (Records.asks(yielding.norm()) || Records.asks(prevailing.norm()));
  }

  /** Nothing says which of them goes first, and both cannot be meant. */
  public boolean isUnresolved() {
    return isDeadlock()
        || clash == Clash.CERTAIN
            && stated == Stated.NOTHING
            && (Collision.leavesNothing(yielding, prevailing)
                || Collision.leavesNothing(prevailing, yielding));
  }

  /** The one of the two that is not this one. */
  public NormAt beside(NormAt norm) {
    return yielding.equals(norm) ? prevailing : yielding;
  }

  /** Whether the norm is one of the two. */
  public boolean isAbout(NormAt norm) {
    return yielding.equals(norm) || prevailing.equals(norm);
  }
}
