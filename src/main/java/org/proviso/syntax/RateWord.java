package org.proviso.syntax;

/** By which word a rate is said: per, each, any, a, or "-ly". */
public enum RateWord {
  PER,
  EACH,
  ANY,
  A,
  LY
}
