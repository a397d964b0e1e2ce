package org.proviso.precedence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Provision;

/** Under which numbers a clause stands: its own, and those of all it stands under. */
public final class Numbers {
  private Numbers() {}

  /**
   * The clause's own number first, then those it stands under, by the outline and by the way it is
   * written.
   */
  public static List<String> of(String clause, Agreement agreement) {
    return asWritten(clause, agreement.upwards(clause));
  }

  /** The numbers, and those that the clause stands under by the way its own is written. */
  public static List<String> asWritten(String clause, Collection<String> upwards) {
    var numbers = new LinkedHashSet<String>(upwards);
    String own = Provision.bare(clause);
    while (own.matches(".+[.(].+")) {
      own = own.replaceFirst("[.(][^.(]+$", "");
      numbers.add(own);
    }
    return new ArrayList<>(numbers);
  }
}
