package org.proviso.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/** What of some records an amount bounds: their time, their number, a run, a single stretch. */
public record Measuring(Amounted amounted, Selection records, Relation relation) {
  private static final Set<Name> STRETCHES =
      Stream.of(
              "weekend night evening morning afternoon week month year semester holiday eve"
                  .split(" "))
          .map(Name::of)
          .collect(Collectors.toUnmodifiableSet());

  /** What is written like a name, and is no abbreviation. */
  private static final Pattern FEAST =
      Pattern.compile("\\p{Lu}[\\p{Ll}.'\u2019]+(?: (?:\\p{Lu}|of |the )[\\p{Ll}.'\u2019]+)*");

  private static final String DOLLAR = Name.of("dollar").head();

  /** "Two weekends" are when something is done, and not what. */
  public static boolean isStretch(Noun noun) {
    return noun.names().stream().anyMatch(Measuring::isStretch);
  }

  /** "Weekend", "late evening", "night of a game". */
  public static boolean isStretch(Name name) {
    String head = name.written().replaceFirst(" of .*", "").replaceFirst(".* ", "");
    return STRETCHES.contains(Name.of(head));
  }

  /** "On Easter", "on New Year's Eve": a day or an evening by its name, or nobody knows. */
  static boolean isPerhapsWhen(Noun noun) {
    return isStretch(noun)
        || noun.names().stream().anyMatch(name -> FEAST.matcher(name.written()).matches());
  }

  /**
   * The measure of the records that goes with the amount: {@code run} where they stand in a row,
   * {@code single} where it is of each alone.
   */
  public Measure measure(boolean run, boolean single) {
    if (run && records.kinds().stream().anyMatch(kind -> STRETCHES.contains(kind))) {
      // "Three consecutive weekends" are no records in a row.
      throw Unplaced.at(amounted.limit().span(), "what is done in a row, not when");
    }
    if (!amounted.isTime()) {
      if (amounted.isDays()) {
        wholeDays();
        return new Measure.Distinct(records, Name.of("date"));
      }
      noMoney();
      return run ? new Measure.Run(records, /* counted= */ true) : new Measure.Count(records);
    }
    if (relation.isUpper()) {
      return run ? new Measure.Run(records, /* counted= */ false) : new Measure.TotalTime(records);
    }
    return run || single ? new Measure.Longest(records) : new Measure.TotalTime(records);
  }

  /** Dollars are owed, and are no records that are counted. */
  private void noMoney() {
    if (records.kinds().stream().anyMatch(kind -> kind.stems().contains(DOLLAR))) {
      throw Unplaced.at(amounted.limit().span(), "\"be paid\" and the amount");
    }
  }

  /** Days are counted by their dates, and half a day has one too. */
  private void wholeDays() {
    if (!Amounts.value(amounted.limit().amount().value()).isWhole()) {
      throw Unplaced.at(amounted.limit().span(), "whole days, or the amount in hours");
    }
  }

  /** "No more than three consecutive classes without a preparation period or lunch". */
  public Measure without(Selection relief, Period period) {
    if (!relation.isUpper() || amounted.isDays() || !(period instanceof Period.Day)) {
      throw Unplaced.at(amounted.limit().span(), "the most of a day without it");
    }
    return new Measure.Unrelieved(records, relief, !amounted.isTime(), amounted.unbroken());
  }

  /** "One uninterrupted preparation period": records may be consecutive, not uninterrupted. */
  public static void uninterrupted(Amounted amounted) {
    boolean row =
        amounted.limit().amount().adjectives().stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(Adjectives::isUnbroken)
            .allMatch(Adjectives::isInARow);
    if (!amounted.isTime() && amounted.unbroken() && !row) {
      throw Unplaced.at(amounted.limit().span(), "for how many minutes nothing may interrupt it");
    }
  }

  /** "Two free Fridays" are no two of something free: what is counted is a plural. */
  public static void whole(Amounted amounted) {
    boolean one = amounted.limit().amount().value().equals("1");
    if (amounted.isTime() || amounted.isDays() || one) {
      return;
    }
    boolean several =
        amounted.noun().stream()
            .flatMap(noun -> noun.names().stream())
            .flatMap(name -> Stream.of(name.written().split(" ")))
            .anyMatch(word -> word.equals(Plurals.plural(word)));
    if (!several) {
      throw Unplaced.at(amounted.limit().span(), "what is counted, and \"on Fridays\" after it");
    }
  }
}
