package org.proviso.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;

/**
 * "In addition to the meeting in 4.1, each teacher shall attend a meeting": one meeting may serve
 * both clauses in a measure, and not in their words; whether it does is not ours to say.
 */
final class Additions {
  private Additions() {}

  /** The norm, clouded by those it comes on top of and may share records with. */
  static Norm clouded(Norm norm, List<Norm> others) {
    List<Provision> added =
        norm.priorities().stream()
            .filter(rank -> rank.kind() == Priority.Kind.ADDS)
            .map(Priority::provision)
            .toList();
    if (added.isEmpty()) {
      return norm;
    }
    var clouds = new ArrayList<>(norm.clouds());
    others.stream()
        .filter(other -> added.stream().anyMatch(provision -> isNamed(provision, other)))
        .filter(other -> sharesRecords(norm, other))
        .map(Norm::words)
        .filter(words -> !words.equals(norm.words()))
        .forEach(clouds::add);
    return clouds.size() == norm.clouds().size() ? norm : norm.clouded(clouds);
  }

  private static boolean sharesRecords(Norm norm, Norm other) {
    return !Collections.disjoint(NormParts.records(norm), NormParts.records(other));
  }

  private static boolean isNamed(Provision provision, Norm other) {
    String number = Provision.bare(other.clause().number());
    return provision.isHere()
        && (provision.takesIn(List.of(number))
            || provision.clauses().stream().anyMatch(one -> number.startsWith(one + ".")));
  }
}
