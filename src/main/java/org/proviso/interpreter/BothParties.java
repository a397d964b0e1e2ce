package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/**
 * Events by one person and to another who is like them: an observation that a teacher gave is none
 * that they received, and the norm does not tell the two apart.
 */
record BothParties(World world, Roster roster) {
  private static final Name ROLE = Name.of("role");

  /** Whether the sheet can hold such events at all. */
  boolean concern(View view) {
    return roster.kind == SubjectKind.PERSON
        && view.sheet.name().equals("events")
        && roster.keys(view).size() > 1;
  }

  /** The rows of which it is so, or those of which it is not. */
  int[] among(View view, int[] codes, boolean doubtful) {
    return IntStream.of(codes).filter(code -> isDoubtful(view, code >>> 1) == doubtful).toArray();
  }

  boolean isDoubtful(View view, int row) {
    if (!view.text("person", row).isBlank()) {
      return false;
    }
    List<Integer> named =
        roster.keys(view).stream()
            .map(key -> key.at(row))
            .filter(person -> person != Roster.NOBODY)
            .distinct()
            .toList();
    return named.size() == 2
        && named.stream().noneMatch(world::isOutsider)
        && named.stream().noneMatch(one -> Offices.isOne(roster.name(one), world.agreement))
        && areAlike(named.getFirst(), named.getLast());
  }

  private boolean areAlike(int one, int other) {
    Optional<String> ours = world.fields().stated(SubjectKind.PERSON, one, ROLE);
    Optional<String> theirs = world.fields().stated(SubjectKind.PERSON, other, ROLE);
    return ours.isEmpty() || theirs.isEmpty() || Name.of(ours.get()).matches(Name.of(theirs.get()));
  }

  void ask(View view, int row, Evidence evidence) {
    if (concern(view) && isDoubtful(view, row)) {
      evidence.missing(
          "whose it is, by whom or to whom: " + view.words(row),
          "name the one who is meant in a column person",
          false);
    }
  }
}
