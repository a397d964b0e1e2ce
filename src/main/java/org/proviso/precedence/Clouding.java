package org.proviso.precedence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.source.Span;

/**
 * What one agreement says of a clause of another and is not read: it clouds the norms of that
 * clause as it would in its own text (S6).
 */
public record Clouding(List<Agreement> agreements) {
  public Clouding {
    agreements = List.copyOf(agreements);
  }

  /** The same agreements, with what the others say of their norms. */
  public List<Agreement> clouded() {
    return agreements.size() > 1 ? agreements.stream().map(this::clouded).toList() : agreements;
  }

  private Agreement clouded(Agreement agreement) {
    List<Said> said =
        agreements.stream()
            .filter(other -> !other.isSame(agreement))
            .flatMap(other -> openSentences(other, agreement))
            .toList();
    return said.isEmpty()
        ? agreement
        : agreement.with(agreement.norms().stream().map(norm -> clouded(norm, said)).toList());
  }

  private static Norm clouded(Norm norm, List<Said> said) {
    String number = norm.clause().number();
    Pattern named = Pattern.compile("(?<![\\w.])" + Pattern.quote(number) + "(?![\\w(]|\\.\\w)");
    var clouds = new ArrayList<>(norm.clouds());
    said.stream()
        .filter(one -> !one.own().contains(number))
        .filter(one -> named.matcher(one.words().flat()).find())
        .forEach(one -> clouds.add(one.words()));
    return clouds.size() == norm.clouds().size() ? norm : norm.clouded(clouds);
  }

  private static Stream<Said> openSentences(Agreement other, Agreement of) {
    String label = of.label().toLowerCase(Locale.ROOT);
    Set<String> numbers =
        other.clauses().stream()
            .map(clause -> clause.id().number())
            .collect(Collectors.toUnmodifiableSet());
    return other.clauses().stream()
        .flatMap(clause -> clause.sentences().stream())
        .filter(Clause.Sentence::isOpen)
        .map(Clause.Sentence::words)
        .filter(words -> words.flat().chars().anyMatch(Character::isDigit))
        .map(
            words ->
                words.flat().toLowerCase(Locale.ROOT).contains(label)
                    ? new Said(words, Set.of())
                    : new Said(words, numbers));
  }

  /**
   * A sentence that is not read.
   *
   * @param own the numbers that are its own text's, so that it does not mean another's with them
   */
  private record Said(Span words, Set<String> own) {}
}
