package org.proviso.norm;

import org.proviso.source.Name;

/**
 * A consent that an act needs (S3): whose, to what, and whether in writing.
 *
 * @param by whose consent; a role of the record or "both parties"
 * @param to the act or thing, for matching events' {@code about}
 * @param word the word the clause uses: permission, consent, agreement, approval
 */
public record Consent(Name by, Name to, boolean written, String word) {}
