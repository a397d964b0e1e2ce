package org.proviso.diff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.Consent;
import org.proviso.norm.Deadline;
import org.proviso.norm.Exemption;
import org.proviso.norm.Filter;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Rank;
import org.proviso.norm.Relation;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.time.DateSpan;
import org.proviso.time.Quantity;
import org.proviso.time.Ratio;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Says the parts of norms that a table of changes names: amounts, periods, days, exceptions. */
public final class PartWords {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private PartWords() {}

  static String limit(Relation relation, Bound bound) {
    return relation.words() + " " + bound(bound);
  }

  /** "40 hours", "150 % of regular rate". */
  public static String bound(Bound bound) {
    return switch (bound) {
      case Bound.Fixed(Quantity quantity) -> quantity(quantity);
      case Bound.PercentOf(Ratio percent, Bound.Measured _) -> share(percent);
      case Bound.PercentOf(Ratio percent, Bound whole) ->
          percent.inPercent() + " of " + bound(whole);
      case Bound.Named(Name figure) -> figure.written();
      case Bound.InTable(String table, Name column, _) -> column.written() + " in Table " + table;
      case Bound.Measured _ -> "another measure";
      case Bound.Mark(var mark) -> Places.words(mark);
      case Bound.Greatest(List<Bound> of) -> "the greatest of " + all(of);
      case Bound.Least(List<Bound> of) -> "the least of " + all(of);
    };
  }

  /** "50 %", "1/3". */
  private static String share(Ratio percent) {
    return percent.isWhole() ? percent + " %" : percent.over(Ratio.of(100)).toString();
  }

  private static String all(List<Bound> of) {
    return String.join(", ", of.stream().map(PartWords::bound).toList());
  }

  static String quantity(Quantity quantity) {
    Ratio amount = quantity.amount();
    return switch (quantity.unit()) {
      case Unit.Minutes _ -> time(amount);
      case Unit.Days(var kind) -> counted(amount, kind.words());
      case Unit.Spans(var stretch) -> counted(amount, stretch.words());
      case Unit.Things(String noun) -> noun.isBlank() ? amount.toString() : counted(amount, noun);
      case Unit.Percent _ -> amount.inPercent();
      case Unit.Dollars _ -> amount.inMoney();
      case Unit.Feet _ -> counted(amount, "foot");
      case Unit.ClockTime _ ->
          "%d:%02d".formatted(amount.numerator() / 60, amount.numerator() % 60);
    };
  }

  private static String time(Ratio minutes) {
    Ratio hours = minutes.over(Ratio.of(60));
    boolean quarters = hours.denominator() == 4 || hours.denominator() == 2;
    boolean lasts = minutes.compareTo(Ratio.of(120)) > 0;
    return (hours.isWhole() && !minutes.equals(Ratio.of(0))) || (quarters && lasts)
        ? counted(hours, "hour")
        : counted(minutes, "minute");
  }

  private static String counted(Ratio amount, String noun) {
    return Plurals.counted(amount.toString(), noun);
  }

  static String deadline(Deadline deadline) {
    boolean within = deadline.relation() == Relation.AT_MOST;
    // "Within ten days of the violation" is held against each grievance, and so reckoned back.
    return (within ? "within" : deadline.relation().words())
        + " "
        + quantity(deadline.quantity())
        + (!deadline.before() ? " after" : within ? "" : " before")
        + (deadline.isFromOtherEdge() ? " the " + edge(deadline) + " of it" : "")
        + (deadline.excludingNonWorkDays() ? ", non-work days left out" : "");
  }

  private static String edge(Deadline deadline) {
    return deadline.edge().name().toLowerCase(Locale.ROOT);
  }

  static String period(Period period) {
    return switch (period) {
      case Period.Occurrence _ -> "each time";
      case Period.Day(var kind, var on) ->
          "each " + kind.words() + (on.isEmpty() || on.size() == 7 ? "" : ", " + days(on));
      case Period.Calendar(var stretch) -> "each " + stretch.words();
      case Period.Rolling(int count, var unit, var kind) ->
          "any %d %s%s"
              .formatted(
                  count, unit == Stretch.DAY ? kind.words() : unit.words(), count == 1 ? "" : "s");
      case Period.Every(int count, var unit, var kind) ->
          "every %d %ss".formatted(count, unit == Stretch.DAY ? kind.words() : unit.words());
      case Period.WholeTerm _ -> "the whole term";
    };
  }

  static String days(Set<DayOfWeek> days) {
    return String.join(
        ", ",
        days.stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, Locale.US)).toList());
  }

  static String names(Collection<Name> names) {
    return String.join(", ", names.stream().map(Name::written).toList());
  }

  static String exceptions(List<Exemption> exemptions) {
    return String.join("; ", exemptions.stream().map(PartWords::exception).distinct().toList());
  }

  /**
   * An exception is known by the word that opens it; it goes on to the next stop of its sentence.
   */
  private static String exception(Exemption exemption) {
    List<Filter.Consented> consents = NormParts.within(exemption.unless(), Filter.Consented.class);
    if (exemption.words().flat().isBlank() && !consents.isEmpty()) {
      return "with " + consents(consents);
    }
    String text = exemption.words().source().text();
    int end = exemption.words().end();
    while (end < text.length() && ".;,\u2014".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return exemption.words().source().span(exemption.words().start(), end).flat();
  }

  /** "Written permission of the teacher". */
  static String consents(List<Filter.Consented> all) {
    return String.join("; ", all.stream().map(one -> consent(one.consent())).toList());
  }

  private static String consent(Consent consent) {
    return (consent.written() ? "written " : "")
        + consent.word()
        + (consent.by().isEmpty() ? "" : " of " + consent.by().written());
  }

  /** "the most senior first", "volunteers, then the most senior". */
  static String ranks(List<Rank> ranks) {
    return String.join("; then ", ranks.stream().map(PartWords::rank).toList());
  }

  private static String rank(Rank rank) {
    return switch (rank) {
      case Rank.Seniority(boolean leastFirst) ->
          leastFirst ? "the least senior" : "the most senior";
      case Rank.Asking _ -> "whoever asked first";
      case Rank.Groups(List<Filter> groups) -> {
        String words = FilterNames.of(groups);
        yield words.isEmpty() ? "groups" : words.replaceFirst("^voluntary\\b", "volunteers");
      }
    };
  }

  static String span(DateSpan span) {
    return (span.first().equals(LocalDate.MIN) ? "" : "from " + DATE.format(span.first()) + " ")
        + (span.last().equals(LocalDate.MAX) ? "" : "to " + DATE.format(span.last()));
  }
}
