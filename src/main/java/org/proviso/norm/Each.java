package org.proviso.norm;

import java.util.List;
import org.proviso.source.Name;

/**
 * The subjects of a norm, one at a time (S7, S15).
 *
 * @param kind what a subject is
 * @param term the word for it in the sentence ("unit member", "TK-5 teacher"); for WHOLE empty
 * @param where what else must hold of a subject: site, grade, role, status, what it teaches
 * @param records for RECORD the records meant; else {@link Selection#NONE}
 * @param taken whether the "each" was supplied from the agreement's general rule or a default
 */
public record Each(
    SubjectKind kind, Name term, List<Filter> where, Selection records, boolean taken) {
  public Each {
    where = List.copyOf(where);
  }

  public static Each of(SubjectKind kind, Name term) {
    return new Each(kind, term, List.of(), Selection.NONE, false);
  }

  public static Each record(Selection records) {
    return new Each(SubjectKind.RECORD, Name.of("record"), List.of(), records, false);
  }
}
