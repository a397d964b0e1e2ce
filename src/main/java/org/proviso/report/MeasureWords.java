package org.proviso.report;

import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/** Says what is measured as a noun: "the number of staff meetings of the unit member". */
record MeasureWords(Voice voice) {
  /** The measure of a subject spoken of before. */
  String noun(Measure measure) {
    return switch (measure) {
      case Measure.TotalTime(Selection of) -> "the total time of " + its(of, "and");
      case Measure.Count(Selection of) -> "the number of " + bare(its(of, "and"));
      case Measure.Distinct(Selection of, Name field) ->
          "the number of different " + fields(field) + " of " + its(of, "and");
      case Measure.Longest(Selection of) -> "the longest single stretch of " + bare(its(of, "or"));
      case Measure.Shortest(Selection of) ->
          "the length of the shortest single one of " + its(of, "or");
      case Measure.Run(Selection of, boolean counted) ->
          (counted ? "the number of consecutive " : "the time without a break of ")
              + bare(its(of, "or"));
      case Measure.Gap(Selection first, Selection second) ->
          "the time between " + its(first, "or") + " and " + its(second, "or");
      case Measure.Rest(Selection of, Selection next) when of.equals(next) ->
          "the rest between days of " + bare(its(of, "or"));
      case Measure.Rest(Selection first, Selection second) ->
          "the rest between " + bare(its(first, "or")) + " and the next " + bare(its(second, "or"));
      case Measure.Busiest(Selection of, int hours) ->
          "the time of " + its(of, "and") + " in any " + hours + " consecutive hours";
      case Measure.DaysOff(Selection of, boolean running) ->
          "the number of " + (running ? "consecutive " : "") + "days off without " + its(of, "or");
      case Measure.Weekends(Selection of, boolean off) ->
          "the number of weekends " + (off ? "off without " : "with ") + its(of, "or");
      case Measure.Unrelieved(Selection of, Selection relief, boolean counted, boolean running) ->
          (counted ? "the number of " : "the time of ")
              + (running ? "consecutive " : "")
              + bare(its(of, "or"))
              + " without "
              + bare(its(relief, "or"));
      case Measure.FirstStart(Selection of) -> "the first start of " + its(of, "or");
      case Measure.LastEnd(Selection of) -> "the last end of " + its(of, "or");
      case Measure.Span(Selection of) ->
          "the time from the first start to the last end of " + its(of, "or");
      case Measure.Difference(Measure later, Measure earlier) ->
          "the time from " + noun(earlier) + " to " + noun(later);
      case Measure.Sum(Selection of, Name field) ->
          "the total " + Voice.noun(field) + " of " + its(of, "and");
      case Measure.Greatest(Selection of, Name field) ->
          "the greatest " + Voice.noun(field) + " of " + its(of, "or");
      case Measure.Field(Name field) -> "the " + Voice.noun(field) + " of " + voice.again();
      case Measure.WeeklyPatterns(Selection of) ->
          "the number of different weekly times of " + its(of, "or");
      case Measure.Average(Measure of, var per) ->
          "the average per " + per.words() + " of " + noun(of);
      case Measure.Share(Measure part, Measure whole) ->
          "the share of " + noun(part) + " in " + noun(whole);
      case Measure.AtOnce(Selection of, Name field) ->
          "the number of different " + fields(field) + " at once in " + its(of, "or");
      case Measure.FewestAtOnce(Selection of, Name field) ->
          "the least number of different " + fields(field) + " at once in " + its(of, "or");
      case Measure.Sharing(Selection of, Name field) ->
          "the number of different " + fields(field) + " that share " + its(of, "or");
    };
  }

  static String fields(Name field) {
    return English.plural(English.singular(Voice.noun(field)));
  }

  private String its(Selection selection, String joint) {
    return voice.records().ofIt(selection, joint);
  }

  private static String bare(String noun) {
    return noun.startsWith("the ") && !noun.endsWith("'s") ? noun.substring(4) : noun;
  }
}
