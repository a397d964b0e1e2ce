package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;

/** "Two sites", "three different courses": what is counted, and the field that holds its name. */
public final class CountedThings {
  /** What an assignment names, by the last word for it, and the field that holds it. */
  private static final Map<String, String> ASSIGNED =
      Map.of(
          "site", "site",
          "school", "site",
          "campus", "site",
          "course", "course",
          "preparation", "course",
          "subject", "subject",
          "grade", "grade",
          "department", "department");

  private static final Set<String> LEVEL = Set.of("grade level", "grade levels");

  private CountedThings() {}

  /** The field of an assignment that names what is counted. */
  public static Optional<String> assigned(Phrase.Amount amount) {
    return field(amount, ASSIGNED);
  }

  /** The noun after the number, in the singular. */
  public static String noun(Phrase.Amount amount) {
    String unit = Amounts.unit(amount);
    return unit.equals("campuse") ? "campus" : unit;
  }

  /** The one word, or two, for what is counted; other words narrow it and are not read here. */
  public static Optional<String> field(Phrase.Amount amount, Map<String, String> fields) {
    var words = new ArrayList<>(amount.adjectives());
    words.remove("different");
    words.removeIf(word -> word.equals("separate") || word.equals("school"));
    String noun = noun(amount).replace("worksite", "site");
    boolean place = Set.of("site", "location", "place", "building").contains(noun);
    words.removeIf(word -> place && (word.equals("work") || word.equals("job")));
    String unit = words.isEmpty() ? noun : "";
    boolean level = words.equals(List.of("grade")) && isLevel(amount);
    return Optional.ofNullable(fields.get(level ? "grade" : unit));
  }

  private static boolean isLevel(Phrase.Amount amount) {
    return amount.adjectives().contains("grade") && LEVEL.contains("grade " + amount.unit());
  }

  /** What there are several of; "grade levels" are grades. */
  public static String counted(Phrase.Amount amount) {
    return isLevel(amount) ? "grade" : noun(amount);
  }

  /** "More than one site", "two or more sites": so many at the least. */
  public static boolean areSeveral(Phrase.Limit limit) {
    return (limit.word() == LimitWord.MORE_THAN || limit.word() == LimitWord.AT_LEAST)
        && limit.amount().determiner() == Phrase.Determiner.NONE
        && !Amounts.isTime(limit.amount())
        && assigned(limit.amount()).isPresent();
  }
}
