package org.proviso.change;

/** What of a norm or a clause has changed. */
public enum Aspect {
  MODALITY("modality"),
  BOUND("bound"),
  PERIOD("period"),
  SCOPE("scope"),
  BEARER("bearer"),
  CONDITION("condition"),
  EXCEPTION("exception"),
  DEADLINE("deadline"),
  CONSENT("consent"),
  MEASURE("what is measured"),
  ORDER("order"),
  ENTITLEMENT("entitlement"),
  PRECEDENCE("precedence"),
  JUDGEMENT("judgement term"),
  DEFINITION("definition"),
  TABLE("table"),
  TERM("term"),
  DECLARATION("declaration"),
  READ("read or not read"),
  WORDS("words");

  private final String words;

  Aspect(String words) {
    this.words = words;
  }

  /** How a report names it. */
  public String words() {
    return words;
  }
}
