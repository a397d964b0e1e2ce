package org.proviso.syntax;

/** By which word a rate is said: per, each, any, a, every other, or "-ly". */
public enum RateWord {
  PER,
  EACH,
  ANY,
  A,
  OTHER,
  LY
}
