package org.proviso.witness;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.source.Grades;
import org.proviso.source.Name;

/** Single grades within the ranges that clauses speak of: "4-6" is 4, 5 or 6. */
final class OneGrade {
  /** The last grade first, as few clauses speak of it by itself. */
  private static final List<String> TRIED = List.of("12", "1", "6", "9", "3", "K", "TK");

  private OneGrade() {}

  /** The first and the last grade of a range; what is no range, as it stands. */
  static List<String> ends(Name range) {
    Optional<BitSet> grades = Grades.of(range.written());
    return grades
        .map(
            all ->
                Stream.of(all.nextSetBit(0), all.length() - 1)
                    .map(OneGrade::written)
                    .distinct()
                    .toList())
        .orElse(List.of(range.written()));
  }

  /** A grade that lies in none of the ranges; the last one where they leave none. */
  static String outside(List<Name> ranges) {
    return TRIED.stream()
        .filter(one -> !isWithin(one, ranges))
        .findFirst()
        .orElse(TRIED.getFirst());
  }

  private static String written(int grade) {
    return switch (grade) {
      case 0 -> "pre-K";
      case 1 -> "TK";
      case 2 -> "K";
      default -> String.valueOf(grade - 2);
    };
  }

  /** Whether what a cell says is within one of the ranges. */
  static boolean isWithin(String cell, List<Name> ranges) {
    Optional<BitSet> one = Grades.of(cell);
    return one.isPresent()
        && ranges.stream()
            .flatMap(range -> Grades.of(range.written()).stream())
            .anyMatch(range -> isWithin(one.get(), range));
  }

  private static boolean isWithin(BitSet grades, BitSet range) {
    BitSet outside = (BitSet) grades.clone();
    outside.andNot(range);
    return outside.isEmpty();
  }
}
