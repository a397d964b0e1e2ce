package org.proviso.precedence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Each;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/** Whether records that two norms speak of may be the same ones, by their names and terms. */
final class Kinship {
  private Kinship() {}

  /** Whether some record can be of both; records without a name can be anything. */
  static boolean related(List<Name> one, Agreement ones, List<Name> other, Agreement others) {
    return named(one, ones, other, others)
        || !Collections.disjoint(reached(one, ones), reached(other, others));
  }

  /** Whether one names the other, or what the other is defined by. */
  static boolean named(List<Name> one, Agreement ones, List<Name> other, Agreement others) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream().anyMatch(name -> other.stream().anyMatch(more -> isNear(name, more)))
        || !Collections.disjoint(one, reached(other, others))
        || !Collections.disjoint(other, reached(one, ones));
  }

  /** Whether all records of the first kinds are surely of the others. */
  static boolean within(List<Name> narrow, List<Name> wide, Agreement agreement) {
    return wide.isEmpty()
        || (!narrow.isEmpty()
            && narrow.stream()
                .allMatch(
                    name -> reached(List.of(name), agreement).stream().anyMatch(wide::contains)));
  }

  /** "Meeting" and "staff meeting": one may be the other. */
  private static boolean isNear(Name one, Name other) {
    return one.equals(other) || isKindOf(one, other) || isKindOf(other, one);
  }

  private static boolean isKindOf(Name narrow, Name wide) {
    int more = narrow.stems().size() - wide.stems().size();
    return more > 0
        && !wide.isEmpty()
        && narrow.stems().subList(more, narrow.stems().size()).equals(wide.stems());
  }

  /** The names, and all that their definitions come to. */
  static Set<Name> reached(List<Name> names, Agreement agreement) {
    Set<Name> reached = new HashSet<>();
    var open = new ArrayDeque<>(names);
    while (!open.isEmpty()) {
      Name name = open.pop();
      if (reached.add(name)) {
        agreement.terms().find(name).ifPresent(term -> open.addAll(meant(term)));
      }
    }
    return reached;
  }

  private static List<Name> meant(Term term) {
    return term.meanings().stream()
        .flatMap(
            meaning ->
                switch (meaning) {
                  case Term.Meaning.Called(_, _, var names) -> names.stream();
                  case Term.Meaning.Selected(Selection selection) -> selection.kinds().stream();
                  case Term.Meaning.Subjects _ -> Stream.<Name>empty();
                })
        .toList();
  }

  /** The kinds of subjects must be the same for two measures to be of one thing. */
  static boolean sameSubjects(Norm one, Norm other) {
    return one.each().kind() == other.each().kind();
  }

  /** A ward assistant and a lab assistant are nobody in both, as far as their names tell. */
  static boolean areOthers(NormAt one, NormAt other) {
    Name mine = one.norm().each().term();
    Name theirs = other.norm().each().term();
    boolean told =
        one.agreement().terms().find(mine).isPresent()
            || other.agreement().terms().find(theirs).isPresent();
    return !told
        && !isAnybody(mine)
        && !isAnybody(theirs)
        && !mine.endsWith(theirs)
        && !theirs.endsWith(mine);
  }

  private static boolean isAnybody(Name term) {
    return term.isEmpty() || term.equals(Each.ANYBODY);
  }
}
