package org.proviso.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.proviso.norm.Bound;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Rank;
import org.proviso.verdict.Verdict;

/**
 * The interpreter and the slow second opinion on seeded random worlds and norms (S23).
 *
 * <p>{@code -Dcompare.runs=N} compares N cases more, from {@code -Dcompare.seed=S} on. A difference
 * prints its seed, and its smallest form is saved where {@link SavedComparisonTest} replays it.
 */
final class ComparisonTest {
  private static final int CASES = Integer.getInteger("compare.cases", 1000);
  private static final int LATER = Integer.getInteger("compare.later", 600);
  private static final int MORE = Integer.getInteger("compare.runs", 0);
  private static final long FROM = Long.getLong("compare.seed", 1_000_000L);
  private static final int SAVED_AT_MOST = Integer.getInteger("compare.save", 5);
  private static final int AT_LEAST = 100_000;
  private static final List<Class<?>> FAMILIES =
      List.of(
          Measure.class,
          Period.class,
          Filter.class,
          Fact.class,
          Bound.class,
          Due.class,
          Rank.class);
  private static final Path SAVED = Path.of("src/test/resources/comparison/saved");

  private final Map<String, Integer> differences = new TreeMap<>();
  private final Map<Verdict, Integer> verdicts = new TreeMap<>();
  private final Set<Object> met = new HashSet<>();
  private final Set<String> saved = new TreeSet<>();
  private long compared;
  private long unsure;

  @Test
  void bothSayTheSame() throws IOException {
    for (long seed = 0; seed < CASES; seed++) {
      compare(seed, RandomCases.of(seed));
    }
    for (long seed = 0; seed < LATER; seed++) {
      compare(seed, LaterCases.of(seed));
    }
    for (long seed = FROM; seed < FROM + MORE; seed++) {
      compare(seed, RandomCases.of(seed));
      compare(seed, LaterCases.of(seed));
    }
    String summary =
        "%d compared, %d asked where the reference knows, %s, %s"
            .formatted(compared, unsure, verdicts, saved);
    assertEquals(Map.of(), differences, summary);
    assertTrue(compared >= AT_LEAST, summary);
    assertEverythingIsMet();
  }

  private void compare(long seed, Case held) throws IOException {
    note(held);
    for (Comparison.Pair pair : Comparison.of(held)) {
      compared++;
      unsure += pair.isUnsure() ? 1 : 0;
      verdicts.merge(pair.opinion().verdict(), 1, Integer::sum);
      if (pair.differs()) {
        differences.merge(pair.kind(), 1, Integer::sum);
        save(seed, held, pair);
      }
    }
  }

  /** One case of a kind is enough. */
  private void save(long seed, Case held, Comparison.Pair pair) throws IOException {
    if (differences.getOrDefault(pair.kind(), 0) > 2 || saved.size() >= SAVED_AT_MOST) {
      return;
    }
    Case alone = held.of(List.of(held.norms().get(pair.opinion().norm())));
    Case small = Smaller.than(shows(alone, pair) ? alone : held, smaller -> shows(smaller, pair));
    Files.createDirectories(SAVED);
    Path file = SAVED.resolve("seed-" + seed + "-norm-" + (pair.opinion().norm() + 1) + ".txt");
    Files.writeString(file, "# " + pair.kind() + ", seed " + seed + "\n" + CaseText.write(small));
    saved.add(file.toString());
  }

  private static boolean shows(Case held, Comparison.Pair pair) {
    try {
      return Comparison.of(held).stream()
          .anyMatch(other -> other.differs() && other.kind().equals(pair.kind()));
    } catch (RuntimeException brokenOtherwise) {
      return false;
    }
  }

  private void note(Case held) {
    for (Class<?> family : FAMILIES) {
      RecordTree.all(family, held.norms()).forEach(part -> met.add(part.getClass()));
    }
  }

  private void assertEverythingIsMet() {
    Set<String> never = new TreeSet<>();
    for (Class<?> family : FAMILIES) {
      for (Class<?> one : family.getPermittedSubclasses()) {
        if (!met.contains(one)) {
          never.add(one.getSimpleName());
        }
      }
    }
    for (Verdict verdict : Verdict.values()) {
      if (!verdicts.containsKey(verdict)) {
        never.add(verdict.name());
      }
    }
    assertEquals(Set.of(), never, "These were never met.");
  }
}
