package org.proviso.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;

/**
 * Finds for each clause of the one version its counterpart in the other: by the same words under
 * the same number, then by the same words, then by the number, then by the words as far as they are
 * alike.
 */
final class ClauseMatcher {
  /** With less in common, the same number is all that two clauses share. */
  private static final double SAME_CLAUSE = 0.3;

  private static final double SAME_WORDS = 0.6;

  /** What stands at the same place may have less in common. */
  private static final double SAME_PLACE = 0.4;

  private final List<Clause> old;
  private final List<Clause> now;
  private final Map<Clause, String> words = new HashMap<>();
  private final Map<Clause, Clause> pairs = new HashMap<>();
  private final RareWords rarities;

  private ClauseMatcher(Agreement before, Agreement after) {
    old = new ArrayList<>(before.clauses().stream().filter(ClauseMatcher::speaks).toList());
    now = new ArrayList<>(after.clauses().stream().filter(ClauseMatcher::speaks).toList());
    old.forEach(clause -> words.put(clause, ClausePair.words(clause)));
    now.forEach(clause -> words.put(clause, ClausePair.words(clause)));
    rarities = RareWords.of(words.values());
  }

  private static boolean speaks(Clause clause) {
    return !ClausePair.words(clause).isBlank();
  }

  /** In the order of the new version, a clause that is gone after the one before it. */
  static List<ClausePair> match(Agreement before, Agreement after) {
    var matcher = new ClauseMatcher(before, after);
    List<Clause> all = List.copyOf(matcher.old);
    List<Clause> rest = List.copyOf(matcher.now);
    matcher.pair((a, b) -> sameNumber(a, b) && matcher.sameWords(a, b));
    matcher.pair((a, b) -> sameParent(a, b) && matcher.sameWords(a, b));
    matcher.pair(matcher::sameWords);
    matcher.pair((a, b) -> sameNumber(a, b) && sameMeaning(a, b));
    matcher.pairNumbers();
    matcher.pairAlike();
    matcher.pairBetween(all, rest);
    return matcher.inOrder(all, rest);
  }

  private boolean sameWords(Clause a, Clause b) {
    return words(a).equals(words(b));
  }

  /** However it is worded: "600 minutes" shares few words with "ten hours". */
  private static boolean sameMeaning(Clause a, Clause b) {
    List<Norm> one = norms(a);
    List<Norm> other = norms(b);
    boolean whole =
        Stream.of(a, b)
            .flatMap(clause -> clause.sentences().stream())
            .noneMatch(sentence -> sentence.norms().isEmpty());
    return whole
        && !one.isEmpty()
        && one.size() == other.size()
        && IntStream.range(0, one.size())
            .allMatch(i -> CanonicalNorm.sameMeaning(one.get(i), other.get(i)));
  }

  private static List<Norm> norms(Clause clause) {
    return clause.sentences().stream().flatMap(one -> one.norms().stream()).toList();
  }

  private static boolean sameNumber(Clause a, Clause b) {
    return a.id().equals(b.id());
  }

  private static boolean sameParent(Clause a, Clause b) {
    return a.parent().equals(b.parent());
  }

  private void pair(BiPredicate<Clause, Clause> fits) {
    for (Clause clause : List.copyOf(old)) {
      now.stream()
          .filter(other -> fits.test(clause, other))
          .findFirst()
          .ifPresent(other -> settle(clause, other));
    }
  }

  /** The same number, unless another clause has clearly become this one. */
  private void pairNumbers() {
    for (Clause clause : List.copyOf(old)) {
      if (!ClausePair.isNumbered(clause)) {
        continue;
      }
      for (Clause other : List.copyOf(now)) {
        double alike = alike(clause, other);
        boolean best =
            alike >= SAME_WORDS || (alike >= SAME_CLAUSE && alike >= bestOf(clause, now) - 0.2);
        if (sameNumber(clause, other) && best && !stoodElsewhere(clause, other)) {
          settle(clause, other);
        }
      }
    }
  }

  /** Whether all that it says stood word for word in another clause, and nothing of it here. */
  private boolean stoodElsewhere(Clause clause, Clause other) {
    Set<String> said = sentences(other);
    return !said.isEmpty()
        && Collections.disjoint(sentences(clause), said)
        && old.stream().anyMatch(one -> !one.equals(clause) && sentences(one).containsAll(said));
  }

  private static Set<String> sentences(Clause clause) {
    return clause.sentences().stream()
        .map(sentence -> WordBag.normal(sentence.words().flat()))
        .collect(Collectors.toSet());
  }

  private double bestOf(Clause clause, List<Clause> others) {
    return others.stream().mapToDouble(other -> alike(clause, other)).max().orElse(0);
  }

  private record Likeness(Clause old, Clause now, double alike) {}

  private void pairAlike() {
    var all = new ArrayList<Likeness>();
    for (Clause clause : old) {
      for (Clause other : now) {
        double near = sameParent(clause, other) ? 0.05 : 0;
        double alike = alike(clause, other);
        double least = ClausePair.isNumbered(clause) ? SAME_WORDS : SAME_CLAUSE + 0.15;
        if (alike >= least && ofOneMatter(clause, other)) {
          all.add(new Likeness(clause, other, alike + near));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Likeness::alike).reversed());
    for (Likeness likeness : all) {
      if (old.contains(likeness.old()) && now.contains(likeness.now())) {
        settle(likeness.old(), likeness.now());
      }
    }
  }

  /** One that is gone and one that is new, at the same place between clauses that are there. */
  private void pairBetween(List<Clause> before, List<Clause> after) {
    for (int i = 1; i < before.size(); i++) {
      Clause clause = before.get(i);
      Clause above = before.get(i - 1);
      if (!old.contains(clause) || !pairs.containsKey(above)) {
        continue;
      }
      int at = after.indexOf(pairs.get(above)) + 1;
      boolean open = at < after.size() && now.contains(after.get(at));
      if (open && alike(clause, after.get(at)) >= SAME_PLACE && nearly(clause, after.get(at))) {
        settle(clause, after.get(at));
      }
    }
  }

  private String words(Clause clause) {
    return words.getOrDefault(clause, "");
  }

  private double alike(Clause a, Clause b) {
    return WordBag.alike(words(a), words(b));
  }

  /**
   * Whether they share words that few clauses have: "each clerk shall attend at least one training"
   * is no briefing though most of its words are there. Unnumbered text is known by its place.
   */
  private boolean ofOneMatter(Clause a, Clause b) {
    return !ClausePair.isNumbered(a)
        || !ClausePair.isNumbered(b)
        || rarities.areOfOneMatter(words(a), words(b));
  }

  private boolean nearly(Clause a, Clause b) {
    return !ClausePair.isNumbered(a) || rarities.areNearlyOfOneMatter(words(a), words(b));
  }

  private void settle(Clause clause, Clause other) {
    pairs.put(clause, other);
    old.remove(clause);
    now.remove(other);
  }

  private List<ClausePair> inOrder(List<Clause> before, List<Clause> after) {
    var turned = new HashMap<Clause, Clause>();
    pairs.forEach((clause, other) -> turned.put(other, clause));
    var ordered = new ArrayList<ClausePair>();
    after.forEach(
        other ->
            ordered.add(
                turned.containsKey(other)
                    ? ClausePair.of(turned.get(other), other)
                    : new ClausePair(List.of(), List.of(other))));
    int at = 0;
    for (Clause clause : before) {
      if (pairs.containsKey(clause)) {
        at = ordered.indexOf(ClausePair.of(clause, pairs.get(clause))) + 1;
      } else {
        ordered.add(at++, new ClausePair(List.of(clause), List.of()));
      }
    }
    return ordered;
  }
}
