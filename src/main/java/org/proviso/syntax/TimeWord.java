package org.proviso.syntax;

/** By which word a time or a date is said: on, before, until, between. */
public enum TimeWord {
  ON,
  IN,
  AT,
  BEFORE,
  AFTER,
  BY,
  NO_LATER,
  NO_EARLIER,
  FROM,
  UNTIL,
  BETWEEN,
  OUTSIDE
}
