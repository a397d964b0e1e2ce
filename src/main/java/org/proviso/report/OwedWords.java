package org.proviso.report;

import org.proviso.norm.Bound;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;

/** Says what is owed, to whom and for what. */
record OwedWords(Norm norm, Voice voice, RequirementWords words) {
  String of(Fact.Owed owed) {
    boolean worked = owed.due() instanceof Due.Worked || owed.due() instanceof Due.Beyond;
    boolean more =
        !owed.isTimeOff() && !(owed.due() instanceof Due.FullPay) && voice.authors().sayMore();
    var paid =
        English.spaced(
            who(),
            modal(),
            owed.isTimeOff() ? "be credited with" : "be paid",
            more ? "an additional" : "",
            amount(owed),
            owed.isTimeOff() ? "of " + owed.use().written() : "",
            rate(owed, worked));
    if (owed.due() instanceof Due.Beyond(Selection of, Quantity past)) {
      return words.period(
          English.spaced(
              paid,
              "for each hour of",
              voice.records().one(of),
              "in excess of",
              voice.quantities().of(past)));
    }
    return voice.isRecord()
        ? English.spaced(
            paid,
            worked ? "for each hour of" : "for each",
            voice.records().one(voice.each().records()))
        : English.spaced(words.period(paid), owed.isTimeOff() ? "" : owed.useInWords());
  }

  private String modal() {
    return norm.modality() == Modality.ADVISORY ? "should" : "must";
  }

  private String who() {
    if (!voice.isRecord()) {
      return voice.first();
    }
    return voice.isOfPeople()
        ? English.spaced("each", voice.term(), voice.where(voice.each().where()))
        : "each person";
  }

  private String amount(Fact.Owed owed) {
    return switch (owed.due()) {
      case Due.Flat(Quantity amount) -> quantity(amount);
      case Due.UpTo(Quantity cap) -> "up to " + quantity(cap);
      case Due.NoLess(Quantity least) -> "at least " + quantity(least);
      case Due.Worked _, Due.Beyond _ -> "";
      case Due.FullPay _ -> "full pay";
    };
  }

  private String quantity(Quantity quantity) {
    return voice.quantities().of(quantity);
  }

  private String rate(Fact.Owed owed, boolean worked) {
    return String.join(" ", owed.rate().stream().map(rate -> rate(rate, worked)).toList());
  }

  private String rate(Bound rate, boolean worked) {
    return switch (rate) {
      case Bound.Fixed(Quantity dollars) ->
          worked ? quantity(dollars) : "at " + quantity(dollars) + " per hour";
      case Bound.PercentOf _, Bound.Named _, Bound.InTable _ -> "at " + voice.bounds().of(rate);
      case Bound.Measured _, Bound.Mark _, Bound.Greatest _, Bound.Least _ ->
          "at " + voice.bounds().of(rate);
    };
  }
}
