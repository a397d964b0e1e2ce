package org.proviso.precedence;

import org.proviso.norm.Agreement;
import org.proviso.norm.Norm;

/** A norm and the agreement that it stands in. */
public record NormAt(Agreement agreement, Norm norm) {
  /** The number of the clause that it stands in. */
  public String clause() {
    return norm.clause().number();
  }

  /** One norm of one agreement, by its place: two that say the same are two. */
  @Override
  public boolean equals(Object other) {
    return other instanceof NormAt at
        && at.norm.ordinal() == norm.ordinal()
        && at.norm.clause().equals(norm.clause())
        && at.norm.words().start() == norm.words().start()
        && at.agreement.isSame(agreement);
  }

  @Override
  public int hashCode() {
    return 31 * norm.clause().hashCode() + norm.ordinal();
  }

  /** "1.14.2", or "1.14.2 of the CBA" beside a norm of another agreement. */
  public String words(Agreement beside) {
    return agreement.isSame(beside) ? clause() : clause() + " of " + agreement.label();
  }
}
