package org.proviso.norm;

import java.util.List;

/**
 * What a sentence says that somebody must, must not or may do, in the sentence's own words: read,
 * and not checkable, for no record of a proposal is held against it (S5).
 *
 * @param modality what kind of norm it would be
 * @param subject who or what the sentence speaks of, as written
 * @param modal "must", "must not", "may", or the author's words for a right or a power
 * @param action the verb and what stands behind it, as written
 * @param before the conditions in front of it, each with the word that opens it
 * @param after the conditions behind it
 */
public record OpenAction(
    Modality modality,
    String subject,
    String modal,
    String action,
    List<String> before,
    List<String> after) {
  public OpenAction {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The same action with the modal of the other. */
  public OpenAction with(OpenAction other) {
    return new OpenAction(other.modality, subject, other.modal, action, before, after);
  }
}
