package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.clouds.ClauseTree;
import org.proviso.norm.DeadlineDays;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.source.Span;

/**
 * What the agreement says that a "day" is, where its norms count in days. A sentence that does not
 * say of which article is of its own, and of all where nothing in its own counts in days; else
 * nobody can tell whether it is of the others, and it clouds them (S6).
 *
 * @param counting the articles that have norms counted in days
 */
record DayRules(
    List<Declaration.DayRule> rules, ClauseTree tree, StatedScope scope, Set<String> counting) {
  private static final Pattern DEFINES =
      Pattern.compile("(?i)\\b(definitions?|interpretation|glossary)\\b");

  static DayRules of(
      List<Declaration> declarations, ClauseTree tree, StatedScope scope, List<Norm> norms) {
    List<Declaration.DayRule> rules =
        declarations.stream()
            .filter(Declaration.DayRule.class::isInstance)
            .map(Declaration.DayRule.class::cast)
            .toList();
    Set<String> counting =
        norms.stream()
            .filter(DeadlineDays::isIn)
            .map(norm -> tree.article(norm.clause().number()))
            .collect(Collectors.toUnmodifiableSet());
    return new DayRules(rules, tree, scope, counting);
  }

  /** The norm as it counts by them. */
  Norm applied(Norm norm) {
    if (rules.isEmpty() || !DeadlineDays.isIn(norm)) {
      return norm;
    }
    String article = tree.article(norm.clause().number());
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
    return rule.of().isEmpty() || (!rule.said() && isOfDefinitions(rule.of()));
  }

  /** Whether it defines words for the others, having nothing of its own that counts in days. */
  private boolean isOfDefinitions(String article) {
    return DEFINES.matcher(scope.heading(article)).find() || !counting.contains(article);
  }
}
