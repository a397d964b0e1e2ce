package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.proviso.norm.DeadlineDays;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.source.Span;

/**
 * What the agreement says that a "day" is, where its norms count in days. A sentence that does not
 * say of which article is of its own, and of all where nothing in its own counts in days; else
 * nobody can tell whether it is of the others, and it clouds them (S6).
 *
 * @param articles the article that each clause stands in
 * @param isOfDefinitions whether an article defines words for the others
 */
record DayRules(
    List<Declaration.DayRule> rules,
    Map<String, String> articles,
    Predicate<String> isOfDefinitions) {
  static DayRules of(
      List<Declaration> declarations,
      Map<String, String> articles,
      Predicate<String> isOfDefinitions) {
    List<Declaration.DayRule> rules =
        declarations.stream()
            .filter(Declaration.DayRule.class::isInstance)
            .map(Declaration.DayRule.class::cast)
            .toList();
    return new DayRules(rules, articles, isOfDefinitions);
  }

  /** The norm as it counts by them. */
  Norm applied(Norm norm) {
    if (rules.isEmpty() || !DeadlineDays.isIn(norm)) {
      return norm;
    }
    String number = norm.clause().number();
    String article = articles.getOrDefault(number, number);
    List<Declaration.DayRule> own = rules.stream().filter(r -> r.of().equals(article)).toList();
    List<Declaration.DayRule> sure =
        own.isEmpty() ? rules.stream().filter(this::isOfAll).toList() : own;
    boolean one = sure.stream().map(Declaration.DayRule::kind).distinct().count() == 1;
    Norm counted = one ? DeadlineDays.as(sure.getFirst().kind(), norm) : norm;
    if (!DeadlineDays.isIn(counted)) {
      return counted;
    }
    // What is counted in days and is no deadline, or by nobody knows which rule.
    var clouds = new ArrayList<Span>(counted.clouds());
    rules.stream()
        .filter(rule -> !rule.said() || rule.of().isEmpty() || rule.of().equals(article))
        .forEach(rule -> clouds.add(rule.words()));
    return counted.clouded(clouds);
  }

  private boolean isOfAll(Declaration.DayRule rule) {
    return rule.of().isEmpty() || (!rule.said() && isOfDefinitions.test(rule.of()));
  }
}
