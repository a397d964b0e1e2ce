package org.proviso.change;

/**
 * What a change of the agreement does to one person in one period of a proposal.
 *
 * @param what newly broken, no longer broken, newly kept, newly undecided, owed
 * @param before the verdict under the old version, with what was measured
 * @param after the verdict under the new version
 */
public record Effect(
    What what, String clause, String subject, String when, String before, String after) {
  /** What happens to a finding. */
  public enum What {
    NEWLY_BROKEN("newly broken"),
    NEWLY_KEPT("newly kept"),
    /** It may still come to be broken, is excused, or nothing asks for it any longer. */
    NO_LONGER_BROKEN("no longer broken"),
    NEWLY_UNDECIDED("newly undecided"),
    OWED("owed"),
    OTHERWISE("otherwise");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /** How a report names it. */
    public String words() {
      return words;
    }
  }
}
