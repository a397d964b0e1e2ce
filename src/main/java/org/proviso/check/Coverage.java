package org.proviso.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.ClauseId;
import org.proviso.norm.Due;
import org.proviso.norm.Example;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;

/**
 * Which binding sentences and exceptions no example reaches. A sentence goes by the number of its
 * clause, and by its first words too where the clause has several.
 *
 * @param sentences how many sentences bind, allow or advise
 * @param allExceptions how many exceptions the norms have
 * @param without sentences of clauses that no example is about
 * @param neverKept sentences that no example keeps, of those that can break or that are owed or
 *     awaited; one that its examples show to be undecidable as it stands is not among them, nor a
 *     ban on records whose examples show what does not fall under it
 * @param neverBroken sentences that no example breaks, of those that can break
 * @param exceptions exceptions that no example puts to use: clause and words
 */
public record Coverage(
    int sentences,
    int allExceptions,
    List<String> without,
    List<String> neverKept,
    List<String> neverBroken,
    List<String> exceptions) {
  private static final int WORDS_SHOWN = 50;

  public Coverage {
    without = List.copyOf(without);
    neverKept = List.copyOf(neverKept);
    neverBroken = List.copyOf(neverBroken);
    exceptions = List.copyOf(exceptions);
  }

  static Coverage of(Agreement agreement, Came came) {
    Set<String> about = clauses(agreement, Set.of(Example.Expectation.values()));
    Set<String> untested = clauses(agreement, Set.of(Example.Expectation.DOES_NOT_TEST));
    Map<BindingSentence, String> names = names(agreement);
    return new Coverage(
        names.size(),
        agreement.norms().stream().mapToInt(norm -> norm.exemptions().size()).sum(),
        named(agreement, names, norm -> !about.contains(norm.clause().number())),
        named(
            agreement,
            names,
            norm ->
                binds(norm)
                    && !came.kept(norm)
                    && !came.undecidable(norm)
                    && !(isShownByAbsence(norm) && untested.contains(norm.clause().number()))),
        named(
            agreement,
            names,
            norm -> canBreak(norm) && !came.broken(norm) && !came.undecidable(norm)),
        agreement.norms().stream()
            .flatMap(norm -> exceptions(norm).filter(key -> !came.applied(key)))
            .toList());
  }

  /** The sentences of which some norm is so, each once, as they go by. */
  private static List<String> named(
      Agreement agreement, Map<BindingSentence, String> names, Predicate<Norm> isSo) {
    return agreement.norms().stream()
        .filter(isSo)
        .map(norm -> names.get(BindingSentence.of(norm)))
        .distinct()
        .toList();
  }

  private static Stream<String> exceptions(Norm norm) {
    return norm.exemptions().stream().map(exemption -> exception(norm, exemption.words().flat()));
  }

  /** Whether some example reaches every clause and exception, and shows both sides of each. */
  public boolean complete() {
    return without.isEmpty()
        && neverKept.isEmpty()
        && neverBroken.isEmpty()
        && exceptions.isEmpty();
  }

  static String exception(Norm norm, String words) {
    return norm.clause() + " \u201c" + words + "\u201d";
  }

  /** An undated duty waits for its event as long as the agreement runs. */
  private static boolean isUndated(Norm norm) {
    return norm.must() instanceof Fact.Exists(Selection of)
        && of.sheet().equals("events")
        && norm.period() instanceof Period.WholeTerm;
  }

  /** A ban on records and a right: nothing keeps them but that nothing breaks them. */
  private static boolean isShownByAbsence(Norm norm) {
    return norm.must() instanceof Fact.Never || norm.modality() == Modality.RIGHT;
  }

  /** Hours or money on a claim: owed or not owed, never broken. */
  private static boolean isClaimed(Norm norm) {
    return norm.must() instanceof Fact.Owed(Due due, _, _) && !(due instanceof Due.FullPay);
  }

  private static boolean canBreak(Norm norm) {
    return binds(norm) && !isUndated(norm) && !isClaimed(norm);
  }

  private static boolean binds(Norm norm) {
    return switch (norm.modality()) {
      case DUTY, BAN, EXEMPTION, RIGHT -> true;
      case PERMISSION, POWER, ADVISORY -> false;
    };
  }

  private static Set<String> clauses(Agreement agreement, Set<Example.Expectation> expectations) {
    return agreement.examples().stream()
        .filter(example -> expectations.contains(example.expectation()))
        .map(example -> example.target().number())
        .collect(Collectors.toSet());
  }

  /**
   * "5.08", or "1.04 \u201cEach student shall \u2026\u201d" where the clause has other sentences
   * that bind.
   */
  private static Map<BindingSentence, String> names(Agreement agreement) {
    Map<ClauseId, Set<String>> sentences = new HashMap<>();
    for (Norm norm : agreement.norms()) {
      sentences.computeIfAbsent(norm.clause(), _ -> new HashSet<>()).add(norm.words().flat());
    }
    Map<BindingSentence, String> names = new HashMap<>();
    for (Norm norm : agreement.norms()) {
      Set<String> all = sentences.getOrDefault(norm.clause(), Set.of());
      names.put(BindingSentence.of(norm), name(norm, all));
    }
    return names;
  }

  private static String name(Norm norm, Set<String> all) {
    String number = norm.clause().number();
    String start = start(norm.words().flat());
    boolean same = all.stream().filter(one -> start(one).equals(start)).count() > 1;
    String words = same ? norm.words().flat() : start;
    return all.size() == 1 ? number : number + " \u201c" + words + "\u201d";
  }

  private static String start(String sentence) {
    int cut = sentence.lastIndexOf(' ', WORDS_SHOWN);
    return sentence.length() <= WORDS_SHOWN || cut < 0
        ? sentence
        : sentence.substring(0, cut) + "\u2026";
  }
}
