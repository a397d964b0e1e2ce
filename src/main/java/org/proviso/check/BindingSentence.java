package org.proviso.check;

import org.proviso.norm.ClauseId;
import org.proviso.norm.Norm;

/**
 * One sentence of a clause, whatever norms were read from it.
 *
 * @param words the sentence on one line
 */
record BindingSentence(ClauseId clause, String words) {
  static BindingSentence of(Norm norm) {
    return new BindingSentence(norm.clause(), norm.words().flat());
  }
}
