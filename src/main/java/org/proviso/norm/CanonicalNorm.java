package org.proviso.norm;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.proviso.source.Name;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/**
 * Brings norms to one form, so that two that say the same are equal: what does not bear on a
 * verdict is left out, double negations go, lists are flat and in one order (S12).
 */
public final class CanonicalNorm {
  private static final Name NOBODY = Name.of("");

  private CanonicalNorm() {}

  /** Whether the two give the same verdicts on every proposal, as far as their form shows. */
  public static boolean sameMeaning(Norm a, Norm b) {
    return key(a).equals(key(b));
  }

  /** Whether the two are held over the same stretches of time. */
  public static boolean samePeriods(Norm a, Norm b) {
    return CanonicalKey.of(period(a.period())).equals(CanonicalKey.of(period(b.period())));
  }

  /** A text that is equal for norms of the same meaning; readable, for tests and look-ups. */
  public static String key(Norm norm) {
    var must = CanonicalFact.of(norm.must());
    var exemptions =
        norm.exemptions().stream()
            .map(exemption -> CanonicalKey.of(CanonicalFact.of(exemption.unless())))
            .distinct()
            .sorted()
            .toList();
    return String.join(
        "\n",
        modality(norm.modality(), must),
        "each " + CanonicalKey.of(each(norm.each())),
        "period " + CanonicalKey.of(period(norm.period())),
        "when " + CanonicalKey.of(CanonicalFact.of(norm.when())),
        "must " + CanonicalKey.of(must),
        "unless " + exemptions + ranks(norm));
  }

  private static String ranks(Norm norm) {
    return norm.priorities().isEmpty()
        ? ""
        : "\nranks " + CanonicalKey.of(CanonicalKey.sorted(norm.priorities()));
  }

  /** The norm in that one form, its words and everything about their reading left as they are. */
  public static Norm of(Norm norm) {
    var copy = new NormCopy(norm);
    copy.each = each(norm.each());
    copy.period = period(norm.period());
    copy.when = CanonicalFact.of(norm.when());
    copy.must = CanonicalFact.of(norm.must());
    copy.exemptions =
        norm.exemptions().stream()
            .map(
                exemption -> new Exemption(CanonicalFact.of(exemption.unless()), exemption.words()))
            .toList();
    return copy.norm();
  }

  /** A text that is equal for parts of norms that are written alike, names by their stems. */
  public static String text(Object part) {
    return CanonicalKey.of(part);
  }

  /** The selection with its filters flat and in one order. */
  public static Selection of(Selection selection) {
    return CanonicalFilter.selection(selection);
  }

  /** A duty not to and a ban are one thing: what must hold is in the requirement (S8). */
  private static String modality(Modality modality, Fact must) {
    return switch (modality) {
      case DUTY, BAN -> must.equals(Fact.NEVER) ? "BAN" : "DUTY";
      case EXEMPTION, PERMISSION, RIGHT, POWER, ADVISORY -> modality.name();
    };
  }

  private static Each each(Each each) {
    return new Each(
        each.kind(),
        each.kind() == SubjectKind.WHOLE ? NOBODY : each.term(),
        CanonicalFilter.all(each.where()),
        CanonicalFilter.selection(each.records()),
        false);
  }

  private static Period period(Period period) {
    return switch (period) {
      case Period.Calendar(Stretch stretch) when stretch == Stretch.DAY ->
          new Period.Day(DayKind.PLAIN, EnumSet.allOf(DayOfWeek.class));
      case Period.Day(DayKind kind, var on) when on.isEmpty() ->
          new Period.Day(plain(kind), EnumSet.allOf(DayOfWeek.class));
      case Period.Day(DayKind kind, var on) -> new Period.Day(plain(kind), on);
      case Period.Rolling(int count, Stretch unit, DayKind days) ->
          new Period.Rolling(count, unit, unit == Stretch.DAY ? plain(days) : DayKind.PLAIN);
      case Period.Every(int count, Stretch unit, DayKind days) ->
          new Period.Every(count, unit, unit == Stretch.DAY ? plain(days) : DayKind.PLAIN);
      case Period.Occurrence _, Period.Calendar _, Period.WholeTerm _ -> period;
    };
  }

  /** A day and a calendar day are one thing to a calendar: every day is one. */
  static DayKind plain(DayKind kind) {
    return kind == DayKind.CALENDAR ? DayKind.PLAIN : kind;
  }

  static Bound bound(Bound bound) {
    return switch (bound) {
      case Bound.Fixed(Quantity(var amount, Unit unit)) ->
          new Bound.Fixed(new Quantity(amount, unit(unit)));
      case Bound.PercentOf(var percent, Bound whole) -> new Bound.PercentOf(percent, bound(whole));
      case Bound.Measured(Measure measure) -> new Bound.Measured(CanonicalMeasure.of(measure));
      case Bound.Greatest(List<Bound> of) ->
          of.size() == 1 ? bound(of.getFirst()) : new Bound.Greatest(bounds(of));
      case Bound.Least(List<Bound> of) ->
          of.size() == 1 ? bound(of.getFirst()) : new Bound.Least(bounds(of));
      case Bound.Named _, Bound.InTable _, Bound.Mark _ -> bound;
    };
  }

  private static List<Bound> bounds(List<Bound> of) {
    return CanonicalKey.sorted(of.stream().map(CanonicalNorm::bound).toList());
  }

  /** What things are called is said by what is counted: a bound on a count is a bare number. */
  private static Unit unit(Unit unit) {
    return switch (unit) {
      case Unit.Things _ -> new Unit.Things("");
      case Unit.Days(DayKind kind) -> new Unit.Days(kind);
      case Unit.Minutes _, Unit.Spans _, Unit.Percent _, Unit.Dollars _, Unit.Feet _ -> unit;
      case Unit.ClockTime _ -> unit;
    };
  }
}
