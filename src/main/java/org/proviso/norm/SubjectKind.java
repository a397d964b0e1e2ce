package org.proviso.norm;

/** What a norm is held against one at a time. */
public enum SubjectKind {
  PERSON("person"),
  CLASS("class"),
  STUDENT("student"),
  SITE("site"),
  /** Each different value of the field that the subject's term names: a place, a desk, a device. */
  THING("thing"),
  /** Each matching record on its own. */
  RECORD("record"),
  /** All together: "the District shall hold no more than ten meetings in all". */
  WHOLE("the whole proposal");

  private final String words;

  SubjectKind(String words) {
    this.words = words;
  }

  /** How a report names one of them. */
  public String words() {
    return words;
  }
}
