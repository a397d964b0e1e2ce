package org.proviso.precedence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Selection;

/**
 * Of what a limit counts, what a limit that prevails over it counts too: "up to ten hours in July"
 * takes nothing from what is too much on a day in May (S20).
 */
public record Shared(Norm prevailing, Norm yielding) {
  /**
   * The records without which the one does not bear on a breach of the other. Empty where it may do
   * so without any: what is too little may be so for want of records.
   */
  public Optional<Selection> records() {
    boolean most = Records.limits(yielding).stream().allMatch(limit -> limit.relation().isUpper());
    List<Selection> ones = counted(yielding);
    List<Selection> others = counted(prevailing);
    if (!most || ones.size() != 1 || others.size() != 1) {
      return Optional.empty();
    }
    Selection one = ones.getFirst();
    Selection other = others.getFirst();
    boolean narrower =
        one.sheet().equals(other.sheet())
            && one.kinds().equals(other.kinds())
            && !one.filters().containsAll(other.filters());
    return narrower ? Optional.of(both(one, other)) : Optional.empty();
  }

  private static Selection both(Selection one, Selection other) {
    var filters = new ArrayList<>(one.filters());
    filters.addAll(other.filters());
    return new Selection(one.sheet(), one.kinds(), filters);
  }

  private static List<Selection> counted(Norm norm) {
    return Records.limits(norm).stream()
        .flatMap(limit -> NormParts.measured(limit.measure()).stream())
        .toList();
  }
}
