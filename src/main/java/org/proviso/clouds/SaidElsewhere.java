package org.proviso.clouds;

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
import org.proviso.norm.NormParts;
import org.proviso.norm.Provision;
import org.proviso.norm.Selection;
import org.proviso.precedence.Numbers;
import org.proviso.source.Name;
import org.proviso.source.Span;

/**
 * What one agreement says of a clause of another and is not read: it clouds the norms of that
 * clause as it would in its own text (S6).
 */
public record SaidElsewhere(List<Agreement> agreements) {
  /** "9.1", which need not be called a clause. */
  private static final Pattern NUMBERED = Pattern.compile("\\d\\.\\d");

  public SaidElsewhere {
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
        : agreement.with(
            agreement.norms().stream().map(norm -> clouded(norm, said, agreement)).toList());
  }

  private static Norm clouded(Norm norm, List<Said> said, Agreement agreement) {
    String number = norm.clause().number();
    Pattern named = Pattern.compile("(?<![\\w.])" + Pattern.quote(number) + "(?![\\w(]|\\.\\w)");
    var clouds = new ArrayList<>(norm.clouds());
    List<String> upwards = Numbers.of(number, agreement);
    said.stream()
        .filter(one -> !one.isYieldingTo(agreement, upwards))
        .filter(
            one ->
                (!one.own().contains(number) && named.matcher(one.words().flat()).find())
                    || one.names(upwards)
                    || one.speaksOf(norm))
        .forEach(one -> clouds.add(one.words()));
    return clouds.size() == norm.clouds().size() ? norm : norm.clouded(clouds);
  }

  private static Stream<Said> openSentences(Agreement other, Agreement of) {
    String label = of.label().toLowerCase(Locale.ROOT);
    Set<String> numbers =
        other.clauses().stream()
            .flatMap(clause -> Numbers.of(clause.id().number(), other).stream())
            .flatMap(number -> Stream.of(number, Provision.bare(number)))
            .collect(Collectors.toUnmodifiableSet());
    return other.clauses().stream()
        .flatMap(clause -> clause.sentences().stream())
        .filter(Clause.Sentence::isOpen)
        .map(Clause.Sentence::words)
        .map(
            words ->
                words.flat().toLowerCase(Locale.ROOT).contains(label)
                    ? new Said(words, Set.of(), true)
                    : new Said(words, numbers, false))
        .filter(said -> said.ofIt() || isNaming(said.words().flat()));
  }

  /**
   * A sentence that is not read.
   *
   * @param own the numbers that are its own text's, so that it does not mean another's with them
   * @param ofIt whether it names the other agreement
   */
  private record Said(Span words, Set<String> own, boolean ofIt) {
    /** "Coaches are exempt from the meeting limits of the Master Agreement". */
    boolean speaksOf(Norm norm) {
      List<String> stems = Name.of(words.flat()).stems();
      return ofIt
          && NamedClauses.of(words.flat()).named().isEmpty()
          && !NUMBERED.matcher(words.flat()).find()
          && NormParts.of(norm, Selection.class).stream()
              .flatMap(of -> of.kinds().stream())
              .anyMatch(kind -> stems.contains(kind.head()));
    }

    /** "Subject to 8.4 of the Master Agreement, …" leaves 8.4 as it is. */
    boolean isYieldingTo(Agreement agreement, List<String> upwards) {
      YieldHead head = YieldHead.of(words.flat());
      return head.document().equalsIgnoreCase(agreement.label())
          && head.clauses().takeIn(upwards, /* sameArticle= */ false);
    }

    /** Whether it names what stands under these numbers, and not its own text's article. */
    boolean names(List<String> upwards) {
      List<NamedClauses.Named> others =
          NamedClauses.of(words.flat()).named().stream()
              .filter(named -> !own.contains(named.number()))
              .toList();
      return new NamedClauses(others).takeIn(upwards, /* sameArticle= */ false);
    }
  }

  private static boolean isNaming(String text) {
    return text.chars().anyMatch(Character::isDigit) || !NamedClauses.of(text).named().isEmpty();
  }
}
