package org.proviso.interpreter;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.proviso.proposal.Proposal;
import org.proviso.source.Grades;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Whether what a cell says is one of the names a clause gives; near misses are not known. */
final class CellMatch {
  private static final Name GRADE = Name.of("grade");

  private CellMatch() {}

  static Truth of(List<Name> anyOf, String cell) {
    Name word = Name.of(cell);
    Truth best = Truth.FALSE;
    for (Name name : anyOf) {
      best = best.or(of(name, word));
    }
    Truth known = best.isTrue() ? best : best.or(byGrade(anyOf, cell));
    return known.isTrue() ? known : SchoolLevels.of(anyOf, word).orElse(known);
  }

  /** The same, where the sheet terms may say what the word of the cell means. */
  static Truth of(List<Name> anyOf, String cell, Proposal proposal) {
    Truth found = of(anyOf, cell);
    Optional<Name> answer = found.isTrue() ? Optional.empty() : proposal.means(Name.of(cell));
    return answer.map(meant -> Truth.of(anyOf.contains(meant))).orElse(found);
  }

  /**
   * The same of a cell of that field: a grade that cannot be read may be any ("SDC", "ungraded").
   */
  static Truth of(Name field, List<Name> anyOf, String cell, Proposal proposal) {
    Truth found = of(anyOf, cell, proposal);
    boolean unread =
        field.equals(GRADE)
            && Grades.ofCell(cell).isEmpty()
            && proposal.means(Name.of(cell)).isEmpty()
            && anyOf.stream().anyMatch(name -> Grades.of(name.written()).isPresent());
    return unread ? found.or(Truth.UNKNOWN) : found;
  }

  private static Truth of(Name name, Name word) {
    return switch (Nearness.of(name, word)) {
      case SAME -> Truth.TRUE;
      case NARROWER, WIDER, MISWRITTEN -> Truth.UNKNOWN;
      case FAR -> isPart(name, word) ? Truth.UNKNOWN : Truth.FALSE;
    };
  }

  /** Whether one is the beginning of the other. */
  static boolean isPart(Name one, Name other) {
    return isPartOf(one, other) || isPartOf(other, one);
  }

  /** "Lincoln" for "Lincoln Elementary": the same first words. */
  private static boolean isPartOf(Name whole, Name part) {
    int n = part.stems().size();
    return n > 0 && n < whole.stems().size() && whole.stems().subList(0, n).equals(part.stems());
  }

  private static Truth byGrade(List<Name> anyOf, String cell) {
    Optional<BitSet> theirs = Grades.ofCell(cell);
    if (theirs.isEmpty()) {
      return Truth.FALSE;
    }
    BitSet ours = new BitSet();
    for (Name name : anyOf) {
      Grades.of(name.written()).ifPresent(ours::or);
    }
    BitSet outside = (BitSet) theirs.get().clone();
    outside.andNot(ours);
    return outside.isEmpty()
        ? Truth.TRUE
        : Truth.of(theirs.get().intersects(ours)).and(Truth.UNKNOWN);
  }
}
