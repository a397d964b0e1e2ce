package org.proviso.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.proviso.norm.Relation;
import org.proviso.norm.UnitNames;
import org.proviso.source.Plurals;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** Amounts as written become exact quantities, and words that bound become relations. */
public final class Amounts {
  private Amounts() {}

  /** The number as it is written: "7.25", "1,200", "1/2". */
  public static Ratio value(String written) {
    int slash = written.indexOf('/');
    if (slash > 0) {
      return Ratio.of(new BigDecimal(written.substring(0, slash).strip()))
          .over(Ratio.of(new BigDecimal(written.substring(slash + 1).strip())));
    }
    return Ratio.of(new BigDecimal(written.replace(",", "").strip()));
  }

  /** The noun after the number, in the singular and in lower case. */
  public static String unit(Phrase.Amount amount) {
    return Plurals.singular(amount.unit().toLowerCase(Locale.ROOT).strip());
  }

  /** Whether it is minutes or hours. */
  public static boolean isTime(Phrase.Amount amount) {
    return unit(amount).equals("minute") || unit(amount).equals("hour");
  }

  /** The amount in minutes; only for minutes and hours. */
  public static Quantity minutes(Phrase.Amount amount) {
    Ratio value = value(amount.value());
    Ratio minutes = unit(amount).equals("hour") ? value.times(Ratio.of(60)) : value;
    return new Quantity(minutes, Unit.MINUTES);
  }

  static Quantity things(Phrase.Amount amount, String noun) {
    return new Quantity(value(amount.value()), new Unit.Things(noun));
  }

  /** The amount as time or days, for deadlines; empty for things. */
  public static Optional<Quantity> span(Phrase.Amount amount) {
    if (isTime(amount)) {
      return Optional.of(minutes(amount));
    }
    Optional<DayKind> days = dayKind(amount);
    if (days.isPresent()) {
      return Optional.of(new Quantity(value(amount.value()), new Unit.Days(days.get())));
    }
    return UnitNames.stretch(unit(amount))
        .map(stretch -> new Quantity(value(amount.value()), new Unit.Spans(stretch)));
  }

  /** The kind of day that is counted, if it is days. */
  public static Optional<DayKind> dayKind(Phrase.Amount amount) {
    String words = String.join(" ", amount.adjectives()) + " " + unit(amount);
    return UnitNames.days(words);
  }

  /** How what is measured stands to the number after the word. */
  public static Relation relation(LimitWord word) {
    return switch (word) {
      case AT_MOST, UP_TO, WITHIN -> Relation.AT_MOST;
      case LESS_THAN -> Relation.LESS_THAN;
      case AT_LEAST -> Relation.AT_LEAST;
      case MORE_THAN -> Relation.MORE_THAN;
      case EXACTLY, BARE -> Relation.EXACTLY;
    };
  }

  /** What "not more than" comes to; empty where the negation of a bound is no bound. */
  public static Optional<Relation> negated(LimitWord word) {
    return switch (word) {
      case MORE_THAN -> Optional.of(Relation.AT_MOST);
      case LESS_THAN -> Optional.of(Relation.AT_LEAST);
      case AT_MOST, UP_TO, WITHIN, AT_LEAST, EXACTLY, BARE -> Optional.empty();
    };
  }
}
