package org.proviso.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;

/**
 * Days that are things to have and no measure of time: "three release days", "two personal days".
 */
final class DaysHad {
  private static final Set<String> OF =
      Set.of(
          "personal",
          "necessity",
          "business",
          "sick",
          "leave",
          "release",
          "released",
          "vacation",
          "wellness",
          "bereavement",
          "compensatory",
          "comp",
          "floating",
          "conference",
          "staff",
          "development",
          "professional",
          "learning",
          "in-service",
          "inservice",
          "training",
          "planning",
          "visitation");

  private DaysHad() {}

  /** The same limit, on days of that name. */
  static Phrase.Limit named(Phrase.Limit limit) {
    Phrase.Amount amount = limit.amount();
    String day = amount.value().equals("1") ? amount.unit() : Plurals.plural(amount.unit());
    String unit = (String.join(" ", amount.adjectives()) + " " + day).strip();
    return isNamed(unit) ? limit.with(amount.of(List.of(), unit)) : limit;
  }

  /** Whether what is counted is days of a name, and not time. */
  static boolean isNamed(String unit) {
    List<String> words = List.of(unit.toLowerCase(Locale.ROOT).split(" "));
    List<String> before = words.subList(0, words.size() - 1);
    return Plurals.singular(words.getLast()).equals("day")
        && !before.isEmpty()
        && !before.equals(List.of("business"))
        && OF.containsAll(before);
  }
}
