package org.proviso.norm;

import org.proviso.source.Name;

/**
 * A consent that an act needs (S3): whose, to what, and whether in writing.
 *
 * @param by whose consent; a role of the record or "both parties"
 * @param to the act or thing, for matching events' {@code about}
 * @param word the word the clause uses: permission, consent, agreement, approval
 */
public record Consent(Name by, Name to, boolean written, String word) {
  /** "The principal or designee": whoever is sent in the principal's place. */
  public static final String OR_DESIGNEE = " or designee";

  /** "Written permission". */
  public String kind() {
    return (written ? "written " : "") + word;
  }

  /** "Written permission of the teacher". */
  public String words() {
    return kind() + (by.isEmpty() ? "" : " of " + by);
  }

  /** Whether somebody else may give it for the one who is named. */
  public boolean isDelegable() {
    return by.written().endsWith(OR_DESIGNEE);
  }

  /** The one who is named, without a designee. */
  public Name named() {
    String written = by.written();
    return isDelegable()
        ? Name.of(written.substring(0, written.length() - OR_DESIGNEE.length()))
        : by;
  }
}
