package org.proviso.report;

import java.util.Optional;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;

/** Says how many records there must be: "no more than 2 staff meetings", "no more than 3 times". */
record CountWords(LimitWords limit) {
  String of(Selection of, Relation relation, Bound bound) {
    var front = new Front(limit.voice(), of);
    var together = of.kinds().size() > 1 ? "together" : "";
    if (limit.voice().isRecord() || !(bound instanceof Bound.Fixed)) {
      return limit.plain(new Measure.Count(of), "be", relation, bound, together);
    }
    var number = limit.voice().bounds().number(bound);
    var times = number.equals("1") ? "1 time" : number + " times";
    return front.before(
        period(
            of,
            often(front.rest())
                .map(does -> English.spaced(does, relation.words(), times))
                .orElseGet(
                    () ->
                        English.spaced(
                            start(),
                            relation.words(),
                            number,
                            noun(front.rest(), number, together),
                            together))));
  }

  /** Between two dates that are named, all of the time between them is meant. */
  private String period(Selection of, String said) {
    boolean dated =
        limit.requirement().norm().period() instanceof Period.WholeTerm
            && of.filters().stream()
                .anyMatch(filter -> filter instanceof Filter.InDates(var days) && days.isBounded());
    return dated ? said : limit.period(said);
  }

  /** What they do so many times: a deed, or holding office hours, of which three are no count. */
  private Optional<String> often(Selection what) {
    if (limit.voice().isWhole()) {
      return Optional.empty();
    }
    if (what.kinds().size() == 1 && limit.voice().records().isOfHours(what)) {
      return Optional.of(English.spaced(start(), limit.voice().records().several(what, "and")));
    }
    return limit
        .voice()
        .records()
        .deed(what)
        .filter(_ -> !limit.isRight())
        .map(deed -> English.spaced(limit.voice().first(), limit.requirement().modal(), deed));
  }

  private String start() {
    return limit.voice().isWhole()
        ? "there " + limit.requirement().modal() + " be"
        : limit.voice().first() + limit.have();
  }

  private String noun(Selection what, String number, String together) {
    return number.equals("1") && together.isEmpty()
        ? limit.voice().records().one(what)
        : limit.voice().records().several(what, "and");
  }
}
