package org.proviso.report;

import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** Says amounts with their units, in the unit that the authors used. */
record QuantityWords(AuthorsWords authors) {
  private static final Ratio HOUR = Ratio.of(60);

  String of(Quantity quantity) {
    var amount = quantity.amount();
    return switch (quantity.unit()) {
      case Unit.Minutes _ -> time(amount);
      case Unit.Days(DayKind kind) -> English.counted(amount.toString(), kind.words());
      case Unit.Spans(var stretch) -> English.counted(amount.toString(), stretch.words());
      case Unit.Things(String noun) -> things(amount, noun);
      case Unit.Percent _ -> amount + " %";
      case Unit.Dollars _ -> English.counted(amount.toString(), "dollar");
      case Unit.Feet _ -> amount + (amount.equals(Ratio.of(1)) ? " foot" : " feet");
      case Unit.ClockTime _ -> English.clock((int) amount.numerator());
    };
  }

  private static String things(Ratio amount, String noun) {
    return noun.isBlank()
        ? amount.toString()
        : English.counted(amount.toString(), English.singular(English.bare(noun)));
  }

  private String time(Ratio minutes) {
    var hours = minutes.over(HOUR);
    var rest = minutes.minus(HOUR.times(Ratio.of(hours.numerator() / hours.denominator())));
    var full = minutes.minus(rest).over(HOUR);
    boolean both = rest.compareTo(Ratio.ZERO) > 0 && full.compareTo(Ratio.ZERO) > 0;
    if (both
        && !authors.say(hours, "h(ou)?r")
        && authors.say(full, "h(ou)?r")
        && authors.say(rest, "min")) {
      return English.counted(full.toString(), "hour")
          + " and "
          + English.counted(rest.toString(), "minute");
    }
    boolean said = authors.say(hours, "h(ou)?r");
    boolean whole = hours.isWhole() && !authors.say(minutes, "min");
    return said || whole
        ? English.counted(hours.toString(), "hour")
        : English.counted(minutes.toString(), "minute");
  }
}
