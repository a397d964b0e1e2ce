package org.proviso.change;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clause of the one version beside the clause it has become.
 *
 * @param oldNumber its number in the old version; empty if it is new
 * @param newNumber its number in the new version; empty if it is gone
 * @param also the clauses it was split from or merged into
 * @param differences what has changed for the clause as a whole: declarations, tables, judgements
 */
public record ClauseChange(
    Motion motion,
    String oldNumber,
    String newNumber,
    List<String> also,
    ChangeKind kind,
    List<SentenceChange> sentences,
    List<Difference> differences,
    Gain gain) {
  public ClauseChange {
    also = List.copyOf(also);
    sentences = List.copyOf(sentences);
    differences = List.copyOf(differences);
  }

  /**
   * Whether the clause stands where it stood, means what it meant and was neither split nor merged.
   */
  public boolean isUnchanged() {
    return kind == ChangeKind.UNCHANGED && motion == Motion.STAYED && also.isEmpty();
  }

  /** The number that both tables know it by. */
  public String number() {
    return oldNumber.isEmpty() ? newNumber : oldNumber;
  }

  /** The changes of the norms of all its sentences. */
  public List<NormChange> norms() {
    return sentences.stream().flatMap(sentence -> sentence.norms().stream()).toList();
  }

  /** Everything that changed, without repetition. */
  public List<Difference> allDifferences() {
    return Stream.concat(
            Stream.concat(
                norms().stream().flatMap(norm -> norm.differences().stream()),
                sentences.stream().flatMap(sentence -> sentence.differences().stream())),
            differences.stream())
        .distinct()
        .toList();
  }

  /** The worlds that were found for its norms; none where nothing was settled by one. */
  public List<Witness> witnesses() {
    return norms().stream()
        .map(NormChange::settlement)
        .filter(Settlement.Shown.class::isInstance)
        .flatMap(shown -> ((Settlement.Shown) shown).witnesses().stream())
        .toList();
  }

  /**
   * What the clause said, in the order of the old version, without what came to it from elsewhere.
   */
  public String oldWords() {
    return joined(
        sentences.stream()
            .filter(one -> one.movedFrom().isEmpty() && !one.old().isEmpty())
            .sorted(Comparator.comparingInt(SentenceChange::place))
            .map(SentenceChange::old));
  }

  /** Whether sentences that stay in the clause stand in another order. */
  public boolean isRearranged() {
    List<Integer> places =
        sentences.stream().filter(SentenceChange::stays).map(SentenceChange::place).toList();
    return !places.equals(places.stream().sorted().toList());
  }

  /** What the clause says now, without what went elsewhere. */
  public String newWords() {
    return joined(
        sentences.stream().filter(one -> one.movedTo().isEmpty()).map(SentenceChange::now));
  }

  private static String joined(Stream<String> words) {
    return String.join(" ", words.filter(one -> !one.isEmpty()).toList());
  }
}
