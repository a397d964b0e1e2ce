package org.proviso.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.proviso.norm.Bound;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/** Says a share: "no more than 20 % of the instruction of each teacher … must be …". */
record ShareWords(RequirementWords requirement) {
  private static final int HUNDREDTHS = 100;

  String of(Measure part, Measure whole, Relation relation, Bound bound) {
    var voice = requirement.voice();
    var records = voice.records().several(of(whole), "and");
    var first = voice.first();
    var each = first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    var whose = voice.isWhole() ? "all " + records : "the " + records + " of " + each;
    var said =
        requirement.period(
            English.spaced(
                relation.words(),
                share(bound),
                "of",
                whose,
                requirement.modal(),
                what(of(part), of(whole))));
    return voice.isWhole() ? said + " for all persons together" : said;
  }

  /** "Be voluntary", "be spent on instruction". */
  private String what(Selection part, Selection whole) {
    var voice = requirement.voice();
    if (!part.kinds().equals(whole.kinds())) {
      return "be spent on " + voice.records().several(part, "and");
    }
    var said =
        part.filters().stream()
            .filter(filter -> !whole.filters().contains(filter))
            .map(voice.filters()::complement)
            .collect(Collectors.joining(" and "));
    return "be " + (said.startsWith("whose ") ? voice.records().several(part, "and") : said);
  }

  /** Per cents, or the fraction where they do not come out even. */
  private String share(Bound bound) {
    return bound instanceof Bound.Fixed(Quantity(Ratio percent, Unit.Percent _))
            && HUNDREDTHS % percent.denominator() != 0
        ? percent.over(Ratio.of(HUNDREDTHS)).toString()
        : requirement.voice().bounds().of(bound);
  }

  private static Selection of(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime(Selection records) -> records;
      case Measure.Count(Selection records) -> records;
      case Measure _ -> Selection.NONE;
    };
  }
}
