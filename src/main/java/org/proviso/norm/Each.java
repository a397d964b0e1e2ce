package org.proviso.norm;

import java.util.List;
import org.proviso.source.Name;

/**
 * The subjects of a norm, one at a time (S7, S15).
 *
 * @param kind what a subject is
 * @param term the word for it in the sentence ("unit member", "TK-5 teacher"); for WHOLE empty; for
 *     RECORD the people whose records are meant ("teacher"), or {@link #ANYBODY}
 * @param where what else must hold of a subject: site, grade, role, status, what it teaches; for
 *     RECORD of the person whose record it is
 * @param records for RECORD the records meant; else {@link Selection#NONE}
 * @param taken whether the "each" was supplied from the agreement's general rule or a default
 */
public record Each(
    SubjectKind kind, Name term, List<Filter> where, Selection records, boolean taken) {
  /** Stands for the term of a norm about records, whosever they are. */
  public static final Name ANYBODY = Name.of("record");

  public Each {
    where = List.copyOf(where);
  }

  /** Everybody or everything that the term covers. */
  public static Each of(SubjectKind kind, Name term) {
    return new Each(kind, term, List.of(), Selection.NONE, false);
  }

  /** Each record of the selection by itself. */
  public static Each record(Selection records) {
    return new Each(SubjectKind.RECORD, ANYBODY, List.of(), records, false);
  }
}
