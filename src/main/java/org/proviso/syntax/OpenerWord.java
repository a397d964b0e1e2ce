package org.proviso.syntax;

/** The word that opens a subordinate clause or an exception, and what that opens. */
public enum OpenerWord {
  IF(Kind.CONDITION),
  WHEN(Kind.CONDITION),
  WHERE(Kind.CONDITION),
  WHILE(Kind.CONDITION),
  SHOULD(Kind.CONDITION),
  AS_LONG_AS(Kind.CONDITION),
  PROVIDED_THAT(Kind.CONDITION),
  UNLESS(Kind.EXCEPTION),
  EXCEPT(Kind.EXCEPTION),
  WHO(Kind.RELATIVE),
  WHICH(Kind.RELATIVE),
  THAT(Kind.RELATIVE),
  WHOSE(Kind.RELATIVE),
  NOTWITHSTANDING(Kind.OVERRIDE),
  SUBJECT_TO(Kind.OVERRIDE),
  HOWEVER(Kind.CONTRAST),
  ONCE(Kind.REMARK),
  BECAUSE(Kind.REMARK),
  ALTHOUGH(Kind.REMARK);

  private final Kind kind;

  OpenerWord(Kind kind) {
    this.kind = kind;
  }

  /** What the clause is that it opens. */
  public Kind kind() {
    return kind;
  }

  /** Whether it speaks of the noun before it: "who", "whose", "that". */
  public boolean isRelative() {
    return kind == Kind.RELATIVE;
  }

  /** What an opener opens. */
  public enum Kind {
    CONDITION,
    EXCEPTION,
    RELATIVE,
    OVERRIDE,
    CONTRAST,
    REMARK
  }
}
