package org.proviso.interpreter;

import java.util.Optional;
import org.proviso.proposal.Column;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Whether records are voluntary (S3): by either of two columns, or by their own name. */
final class Voluntariness {
  private static final Name VOLUNTARY = Name.of("voluntary");
  private static final Name REQUIRED = Name.of("required");

  private final World world;
  private final FilterCompiler filters;

  Voluntariness(World world, FilterCompiler filters) {
    this.world = world;
    this.filters = filters;
  }

  /** What the field says, if it is one of the two; each is the contrary of the other. */
  Optional<FilterNode> of(View view, Name field) {
    if (field.matches(REQUIRED)) {
      return Optional.of(new LogicFilter.None(voluntary(view)));
    }
    return field.matches(VOLUNTARY) ? Optional.of(voluntary(view)) : Optional.empty();
  }

  FilterNode voluntary(View view) {
    return WillingName.or(view, byColumn(view));
  }

  private FilterNode byColumn(View view) {
    Optional<Column> own = view.sheet.column(VOLUNTARY);
    if (own.isPresent()) {
      return filters.yesNo(view, own.get(), VOLUNTARY);
    }
    Optional<Column> required = view.sheet.column(REQUIRED);
    if (required.isPresent()) {
      return new LogicFilter.None(filters.yesNo(view, required.get(), REQUIRED));
    }
    return ConstantFilter.saving(
        world.blankMeans(VOLUNTARY),
        "whether it was voluntary",
        "add a column voluntary to the " + view.sheet.name() + ", yes or no");
  }

  /**
   * The contrary.
   *
   * @param taken whether what nothing is said of is taken to be required
   */
  FilterNode required(View view, boolean taken) {
    boolean silent =
        view.sheet.column(VOLUNTARY).isEmpty() && view.sheet.column(REQUIRED).isEmpty();
    if (silent && taken && world.blankMeans(VOLUNTARY) == Truth.UNKNOWN) {
      return new ConstantFilter(Truth.TRUE, "", "");
    }
    return new LogicFilter.None(voluntary(view));
  }
}
