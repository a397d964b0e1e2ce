package org.proviso.interpreter;

import java.util.Collections;
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

  /** "All rates shall be increased by two percent". */
  private static final Pattern RAISES =
      Pattern.compile(
          "(?i)(?=.*\\b(?:rates?|salar(?:y|ies)|wages?|pay|compensation)\\b)"
              + ".*\\b(?:increas|rais|adjust|reduc|decreas|chang|revis|escalat|multipl)\\w*");

  private static final Pattern PAID_AT = Pattern.compile("(?i)\\bat (?:the|their|that) [\\w -]+");

  private static final Pattern POINTS_BACK =
      Pattern.compile("(?i)^\\W*(?:it|this|that|these|such|they|however)\\b");

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
    boolean clouded =
        Stream.of(from, asking)
            .flatMap(agreement -> agreement.clauses().stream())
            .anyMatch(one -> isClouded(one, rate));
    return !clouded && only.allMatch(this::isForAll) ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** A sentence that is not read may change the rate; what is paid at it leaves it alone. */
  private static boolean isClouded(Clause clause, Declaration.Rate rate) {
    return clause.sentences().stream()
        .filter(Clause.Sentence::isOpen)
        .map(one -> one.words().flat())
        .anyMatch(
            words ->
                RAISES.matcher(words).find()
                    || isNamed(rate.name(), PAID_AT.matcher(words).replaceAll(""))
                    || (clause.id().number().equals(rate.clause())
                        && POINTS_BACK.matcher(words).find()));
  }

  private static boolean isNamed(Name rate, String words) {
    return Collections.indexOfSubList(Name.of(words).stems(), rate.stems()) >= 0;
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
