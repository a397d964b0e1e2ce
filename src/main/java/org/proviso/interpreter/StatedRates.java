package org.proviso.interpreter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Declaration;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * The rates that sentences of an agreement state by name, and whether one goes for what a clause
 * owes. A rate that stands under a heading or a scope of its own may be that of others only (S9).
 *
 * @param from the agreement that states them
 * @param asking the agreement whose clause asks
 * @param clause the clause that asks
 */
record StatedRates(Agreement from, Agreement asking, String clause) {
  /** A heading of these words names nobody. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)(?:article|section|\\W|[ivxlc0-9.]+|compensation|pay|payment|wages?|salary|salaries"
              + "|rates?|of|and|the|hourly|extra|definitions?|general|provisions?|schedules?"
              + "|stipends?|hours|additional|other|money|remuneration)*");

  List<Declaration.Rate> of(Name figure) {
    return from.declarations().stream()
        .filter(Declaration.Rate.class::isInstance)
        .map(Declaration.Rate.class::cast)
        .filter(rate -> rate.name().matches(figure))
        .toList();
  }

  Truth goes(Declaration.Rate rate) {
    List<String> above = from.upwards(rate.clause());
    List<String> ours = from.isSame(asking) ? from.upwards(clause) : List.of();
    Stream<String> only = above.stream().filter(number -> !ours.contains(number));
    return only.allMatch(this::isForAll) ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean isForAll(String number) {
    boolean narrowed =
        from.declarations().stream()
            .anyMatch(one -> one instanceof Declaration.Scope(var of, _, _) && of.equals(number));
    return !narrowed
        && from.clauses().stream()
            .filter(one -> one.id().number().equals(number))
            .map(Clause::heading)
            .allMatch(heading -> PLAIN.matcher(heading).matches());
  }
}
