package org.proviso.binding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.clouds.ClauseTree;
import org.proviso.norm.DeadlineDays;
import org.proviso.norm.Declaration;
import org.proviso.norm.Norm;
import org.proviso.source.Span;
import org.proviso.time.DayKind;

/**
 * What the agreement says that a "day" is, where its norms count in days. A sentence that does not
 * say of which article is of its own, and of all where nothing in its own counts in days; else
 * nobody can tell whether it is of the others, and it clouds them (S6).
 *
 * @param counting the articles that have norms counted in such days
 */
record DayRules(
    List<Declaration.DayRule> rules,
    ClauseTree tree,
    StatedScope scope,
    Map<DayKind, Set<String>> counting) {
  private static final Pattern DEFINES =
      Pattern.compile("(?i)\\b(definitions?|interpretation|glossary)\\b");

  static DayRules of(
      List<Declaration> declarations, ClauseTree tree, StatedScope scope, List<Norm> norms) {
    List<Declaration.DayRule> rules =
        declarations.stream()
            .filter(Declaration.DayRule.class::isInstance)
            .map(Declaration.DayRule.class::cast)
            .toList();
    Map<DayKind, Set<String>> counting = new EnumMap<>(DayKind.class);
    for (Declaration.DayRule rule : rules) {
      counting.computeIfAbsent(rule.counted(), kind -> articles(kind, tree, norms));
    }
    return new DayRules(rules, tree, scope, counting);
  }

  private static Set<String> articles(DayKind kind, ClauseTree tree, List<Norm> norms) {
    return norms.stream()
        .filter(norm -> DeadlineDays.isIn(kind, norm))
        .map(norm -> tree.article(norm.clause().number()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The norm as it counts by them: where a day is a working day, by what that is in its turn. */
  Norm applied(Norm norm) {
    Norm plain = applied(norm, DayKind.PLAIN);
    Norm counted = plain;
    for (DayKind kind : counting.keySet()) {
      counted = kind == DayKind.PLAIN ? counted : applied(counted, kind);
    }
    return counted;
  }

  private Norm applied(Norm norm, DayKind kind) {
    List<Declaration.DayRule> rules =
        this.rules.stream().filter(rule -> rule.counted() == kind).toList();
    if (rules.isEmpty() || !DeadlineDays.isIn(kind, norm)) {
      return norm;
    }
    String article = tree.article(norm.clause().number());
    List<Declaration.DayRule> own = rules.stream().filter(r -> r.of().equals(article)).toList();
    List<Declaration.DayRule> sure =
        own.isEmpty() ? rules.stream().filter(this::isOfAll).toList() : own;
    boolean one = sure.stream().map(Declaration.DayRule::kind).distinct().count() == 1;
    boolean same = one && sure.getFirst().kind() == kind;
    Norm counted = one ? DeadlineDays.as(sure.getFirst().kind(), norm, kind) : norm;
    if (same || !DeadlineDays.isIn(kind, counted)) {
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
    return rule.of().isEmpty() || (!rule.said() && isOfDefinitions(rule));
  }

  /** Whether it defines words for the others, having nothing of its own that counts in days. */
  private boolean isOfDefinitions(Declaration.DayRule rule) {
    return DEFINES.matcher(scope.heading(rule.of())).find()
        || !counting.getOrDefault(rule.counted(), Set.of()).contains(rule.of());
  }
}
