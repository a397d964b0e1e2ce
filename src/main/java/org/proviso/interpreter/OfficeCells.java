package org.proviso.interpreter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Office;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Who a cell says did a thing, where the holder of an office is asked for: "Jones" may be the new
 * evaluator, and the previous evaluator is the existing one of whoever has moved.
 */
final class OfficeCells {
  private static final Set<String> BEFORE =
      Set.of("existing", "previous", "former", "prior", "old", "original");
  private static final Set<String> AFTER = Set.of("new", "receiving");

  /** "The old one". */
  private static final String ONE = Name.of("one").head();

  private OfficeCells() {}

  /** Whether the field says by whom, and offices are asked for. */
  static boolean areAsked(Name field, List<Name> names) {
    return field.written().toLowerCase(Locale.ROOT).endsWith(" by")
        && names.stream().allMatch(Office::mayBe);
  }

  /** Whether it was one of these, so far as the cell says. */
  static Truth of(List<Name> names, String cell, World world) {
    Truth found = CellMatch.of(names, cell, world.proposal);
    Name who = Name.of(cell.replaceFirst("(?i)^the ", ""));
    boolean answered = world.proposal.means(Name.of(cell)).isPresent();
    return answered || !found.isFalse()
        ? found
        : names.stream().map(name -> same(name, who)).reduce(Truth.FALSE, Truth::or);
  }

  private static Truth same(Name office, Name who) {
    Optional<Boolean> asked = before(office);
    Optional<Boolean> told = before(who);
    boolean alike = office.head().equals(who.head()) || who.head().equals(ONE);
    if (alike && asked.isPresent() && told.isPresent()) {
      return Truth.of(asked.equals(told));
    }
    if (!Office.mayBe(who)) {
      return Truth.UNKNOWN;
    }
    boolean other = !Office.isFunction(office) && !Office.isFunction(who);
    return other && !office.head().equals(who.head()) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Whether it is whoever held the office before somebody moved; empty where neither is said. */
  private static Optional<Boolean> before(Name office) {
    String first = office.written().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return BEFORE.contains(first)
        ? Optional.of(true)
        : AFTER.contains(first) ? Optional.of(false) : Optional.empty();
  }
}
