package org.proviso.forms;

import java.util.List;
import org.proviso.norm.Declaration;
import org.proviso.time.DateSpan;
import org.proviso.words.SubjectKinds;

/**
 * What a sentence is read against: the terms, the agreement's term, and its rule for "each".
 *
 * @param each the agreement's own rule for limits that name no subject (S7), or none
 */
public record Context(SubjectKinds kinds, DateSpan term, List<Declaration.EachRule> each) {
  public Context {
    each = List.copyOf(each);
  }
}
