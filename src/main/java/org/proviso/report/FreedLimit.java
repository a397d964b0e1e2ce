package org.proviso.report;

import java.util.List;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;

/**
 * A limit on what can be required, as "shall not be required to … more than" puts it: the bound's
 * other side, and nothing about choice, which "required" says.
 */
record FreedLimit(Fact.Compare fact, String said, String meant) {
  FreedLimit(Fact.Compare limit) {
    this(
        new Fact.Compare(measure(limit.measure()), limit.relation(), limit.bound()),
        limit.relation().words(),
        opposite(limit.relation()));
  }

  /** Each occurrence by itself is limited, and it is a person's. */
  static boolean isEachTime(Fact.Compare fact) {
    return fact.measure() instanceof Measure.TotalTime(Selection of) && of.isThis();
  }

  /** "No teacher shall be required to have a staff meeting for more than 1 hour". */
  String eachTime(Voice voice) {
    Selection records = required(voice.each().records());
    var does =
        voice.records().deed(records).orElseGet(() -> "have a " + voice.records().one(records));
    return English.spaced(
        "no",
        voice.term(),
        voice.where(voice.each().where()),
        "shall be required to",
        does,
        "for",
        meant,
        voice.bounds().of(fact.bound()));
  }

  private static String opposite(Relation relation) {
    return switch (relation) {
      case AT_MOST -> "more than";
      case LESS_THAN -> "at least";
      case AT_LEAST -> "less than";
      case MORE_THAN -> "no more than";
      case EXACTLY -> "exactly";
    };
  }

  private static Measure measure(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime(Selection of) -> new Measure.TotalTime(required(of));
      case Measure.Count(Selection of) -> new Measure.Count(required(of));
      case Measure.Run(Selection of, boolean counted) -> new Measure.Run(required(of), counted);
      case Measure.Unrelieved(Selection of, var relief, boolean counted, boolean running) ->
          new Measure.Unrelieved(required(of), relief, counted, running);
      case Measure.Longest(Selection of) -> new Measure.Longest(required(of));
      case Measure.Distinct(Selection of, var field) -> new Measure.Distinct(required(of), field);
      case Measure.Busiest(Selection of, int hours) -> new Measure.Busiest(required(of), hours);
      case Measure.AtOnce(Selection of, var field) -> new Measure.AtOnce(required(of), field);
      case Measure.Weekends(Selection of, boolean off) -> new Measure.Weekends(required(of), off);
      case Measure other -> other;
    };
  }

  /** The records, without that they are required: the modal says so. */
  static Selection required(Selection of) {
    List<Filter> rest =
        of.filters().stream()
            .filter(filter -> !filter.equals(new Filter.Not(new Filter.Voluntary())))
            .toList();
    return new Selection(of.sheet(), of.kinds(), rest);
  }
}
