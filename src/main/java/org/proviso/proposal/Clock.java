package org.proviso.proposal;

/** How clock times without am or pm are meant, where somebody says so (S19). */
public enum Clock {
  UNKNOWN,
  /** 1:00 to 6:59 is the afternoon. */
  SCHOOL_DAY,
  /** As typed: 1:00 is an hour after midnight. */
  TWENTY_FOUR_HOURS
}
