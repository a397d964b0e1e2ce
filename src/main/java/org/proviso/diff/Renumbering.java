package org.proviso.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.norm.Priority;
import org.proviso.norm.Provision;

/**
 * Under what number the old version has what a clause of the new one says, so that "notwithstanding
 * 3.2" is no change where 3.1 has become 3.2, and is one where 3.2 has become another clause.
 *
 * @param numbers by the number of the new version
 */
record Renumbering(Map<String, String> numbers) {
  static final Renumbering NONE = new Renumbering(Map.of());

  /** What no number of the old version is written like. */
  private static final String ANOTHER = " (another clause)";

  /** "In 3.1", "notwithstanding 3.1", but not "reduced to 3.5" nor "in 3.5 hours". */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)(\\b(?:in|of|under|notwithstanding|(?:subject|pursuant|according) to|clause|section"
              + "|paragraph|article) )(\\d+(?:\\.\\d+)+)"
              + "(?=\\s*$|[.,;:](?:\\s|$)|\\s+(?:and|or|above|below)\\b)");

  Renumbering {
    numbers = Map.copyOf(numbers);
  }

  static Renumbering of(List<ClausePair> pairs) {
    var numbers = new HashMap<String, String>();
    var articles = new HashMap<String, Set<String>>();
    var taken =
        pairs.stream()
            .flatMap(pair -> pair.old().stream())
            .map(Renumbering::number)
            .collect(Collectors.toSet());
    for (ClausePair pair : pairs) {
      for (Clause now : pair.now()) {
        String another = taken.contains(number(now)) ? number(now) + ANOTHER : number(now);
        numbers.put(number(now), pair.isWhole() ? number(pair.old().getFirst()) : another);
        for (Clause old : pair.old()) {
          articles
              .computeIfAbsent(Provision.bare(now.parent()), _ -> new TreeSet<>())
              .add(Provision.bare(old.parent()));
        }
      }
    }
    // An article is the one that all its clauses come from; of several, its number says which.
    articles.forEach(
        (now, old) -> {
          if (old.size() == 1) {
            numbers.putIfAbsent(now, old.iterator().next());
          }
        });
    return new Renumbering(numbers);
  }

  private static String number(Clause clause) {
    return Provision.bare(clause.id().number());
  }

  /** The norm with the clauses that it stands before or behind under their old numbers. */
  Norm undone(Norm norm) {
    if (norm.priorities().isEmpty() || numbers.isEmpty()) {
      return norm;
    }
    var priorities = new ArrayList<Priority>();
    for (Priority one : norm.priorities()) {
      Provision of = one.provision();
      priorities.add(of.isHere() ? new Priority(one.kind(), undone(of)) : one);
    }
    return norm.ranked(priorities);
  }

  /** The words with the clauses that they refer to under their old numbers. */
  String undone(String words) {
    return numbers.isEmpty()
        ? words
        : REFERENCE
            .matcher(words)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) + numbers.getOrDefault(found.group(2), found.group(2))));
  }

  private Provision undone(Provision provision) {
    return Provision.clauses(
        provision.clauses().stream().map(one -> numbers.getOrDefault(one, one)).toList());
  }
}
