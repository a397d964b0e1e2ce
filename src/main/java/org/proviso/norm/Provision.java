package org.proviso.norm;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.source.Name;

/**
 * What a sentence about precedence names: clauses of an agreement, or all of one (S20).
 *
 * @param document the agreement by its name; empty for the one that the sentence stands in
 * @param clauses bare numbers, "4.1", "8.3(b)", "4" for Article 4; none for all of the document
 */
public record Provision(Name document, List<String> clauses) {
  private static final Name HERE = Name.of("");

  /** All of the agreement that the sentence stands in. */
  public static final Provision THIS_AGREEMENT = new Provision(HERE, List.of());

  public Provision {
    clauses = clauses.stream().map(Provision::bare).toList();
  }

  /** These clauses of the agreement that the sentence stands in. */
  public static Provision clauses(List<String> clauses) {
    return new Provision(HERE, clauses);
  }

  /** All of another agreement. */
  public static Provision document(Name document) {
    return new Provision(document, List.of());
  }

  /** Whether it is of the agreement that the sentence stands in. */
  public boolean isHere() {
    return document.isEmpty();
  }

  /** Whether it is all of the document and not some clauses. */
  public boolean isWhole() {
    return clauses.isEmpty();
  }

  /** Whether it takes in a clause that stands under these numbers, its own first. */
  public boolean takesIn(List<String> numbers) {
    return isWhole() || clauses.stream().anyMatch(clause -> isAmong(clause, numbers));
  }

  private static boolean isAmong(String clause, List<String> numbers) {
    return numbers.stream().anyMatch(number -> bare(number).equals(clause));
  }

  /** "Section 4.1" is 4.1, "Article 4", "4." and "4.0" are 4. */
  public static String bare(String number) {
    return number
        .strip()
        .replaceFirst("(?i)^(articles?|sections?|clauses?|paragraphs?|subsections?|part) ", "")
        .replaceFirst("(?<=\\d)\\.0?$", "");
  }

  /** As it is said in a sentence: "4.1 and 4.2 of the Collective Bargaining Agreement". */
  public String words() {
    String all = isHere() ? "this agreement" : "the " + document.written();
    if (isWhole()) {
      return all;
    }
    List<String> named = clauses.stream().map(Provision::named).toList();
    String last = named.getLast();
    String said =
        named.size() == 1
            ? last
            : String.join(", ", named.subList(0, named.size() - 1)) + " and " + last;
    return isHere() ? said : said + " of " + all;
  }

  private static String named(String clause) {
    return Stream.of("\\d+", "[IVXLC]+").anyMatch(clause::matches) ? "Article " + clause : clause;
  }
}
