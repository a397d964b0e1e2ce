package org.proviso.diff;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Consent;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.StatedWords;
import org.proviso.norm.StatedWords.Standing;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Grades;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/**
 * Whether all records, or all subjects, that the one version speaks of are among those of the
 * other. True only where the form shows it; false says nothing.
 */
record Narrower(Version first, Version second) {
  static Narrower between(Version from, Version to) {
    return new Narrower(from, to);
  }

  Narrower turned() {
    return between(second, first);
  }

  /** Every record of the one is among those of the other. */
  boolean within(Selection one, Selection other) {
    if (first.meaning(one).equals(second.meaning(other))) {
      return true;
    }
    boolean sheets = one.sheet().equals(other.sheet()) || other.sheet().equals(Selection.ANY_SHEET);
    return sheets
        && !other.isNone()
        && (other.kinds().isEmpty() || !one.kinds().isEmpty() && covers(one.kinds(), other.kinds()))
        && implied(one.filters(), other.filters());
  }

  /** Every subject of the one is a subject of the other. */
  boolean within(Each one, Each other) {
    if (one.kind() != other.kind()) {
      return false;
    }
    boolean records = one.kind() != SubjectKind.RECORD || within(one.records(), other.records());
    boolean everybody =
        one.kind() == SubjectKind.WHOLE
            || other.term().equals(Each.ANYBODY)
            || !one.term().equals(Each.ANYBODY)
                && covers(List.of(one.term()), List.of(other.term()), one.where());
    return records && everybody && implied(one.where(), other.where());
  }

  private boolean covers(List<Name> kinds, List<Name> others) {
    return covers(kinds, others, List.of());
  }

  private boolean covers(List<Name> kinds, List<Name> others, List<Filter> besides) {
    List<Covered> there =
        others.stream().flatMap(name -> Covered.of(name, second).stream()).toList();
    return kinds.stream()
        .flatMap(name -> Covered.of(name, first).stream())
        .allMatch(kind -> there.stream().anyMatch(other -> covers(kind, other, besides)));
  }

  private boolean covers(Covered kind, Covered other, List<Filter> besides) {
    List<Filter> known = Stream.concat(kind.filters().stream(), besides.stream()).toList();
    return kind.place().equals(other.place())
        && (other.called().isEmpty() || kind.called().equals(other.called()))
        && implied(known, other.filters());
  }

  /** Each of the later filters follows from one of the earlier. */
  boolean implied(List<Filter> known, List<Filter> asked) {
    return asked.stream().allMatch(ask -> known.stream().anyMatch(one -> implies(one, ask)));
  }

  boolean implies(Filter one, Filter then) {
    if (first.meaning(one).equals(second.meaning(then))) {
      return true;
    }
    return switch (then) {
      case Filter.AllOf(List<Filter> all) -> all.stream().allMatch(each -> implies(one, each));
      case Filter.AnyOf(List<Filter> any) when !(one instanceof Filter.AnyOf) ->
          any.stream().anyMatch(each -> implies(one, each));
      case Filter _ -> compoundImplies(one, then);
    };
  }

  private boolean compoundImplies(Filter one, Filter then) {
    return switch (one) {
      case Filter.AllOf(List<Filter> all) -> all.stream().anyMatch(each -> implies(each, then));
      case Filter.AnyOf(List<Filter> any) -> any.stream().allMatch(each -> implies(each, then));
      case Filter.Not(Filter inner) ->
          then instanceof Filter.Not(Filter other) && turned().implies(other, inner);
      case Filter.OnWeekdays(var days) ->
          then instanceof Filter.OnWeekdays(var others) && others.containsAll(days);
      case Filter.InDates(DateSpan span) ->
          then instanceof Filter.InDates(DateSpan other) && within(span, other);
      case Filter.InMonths(var months) ->
          then instanceof Filter.InMonths(var others) && others.containsAll(months);
      case Filter.OnDate _ -> false;
      case Filter.OnDays(var place) ->
          then instanceof Filter.OnDays(var other) && Places.within(place, other);
      case Filter.InMarks marks ->
          then instanceof Filter.InMarks others && Places.within(marks, others);
      case Filter.OnNth(var places, var days, var within) ->
          then instanceof Filter.OnNth(var others, var same, var stretch)
              && within == stretch
              && first.meaning(days).equals(second.meaning(same))
              && others.containsAll(places);
      case Filter.InClock(int from, int to) ->
          then instanceof Filter.InClock(int start, int end) && start <= from && to <= end;
      case Filter.StartsInClock(int from, int to) ->
          then instanceof Filter.StartsInClock(int start, int end) && start <= from && to <= end;
      case Filter.EndsInClock(int from, int to) ->
          then instanceof Filter.EndsInClock(int start, int end) && start <= from && to <= end;
      case Filter.FieldIs(Name field, List<Name> values) ->
          then instanceof Filter.FieldIs(Name other, List<Name> others)
              && field.equals(other)
              && (others.containsAll(values)
                  || field.key().equals("grad") && grades(values, others));
      case Filter.KindIs(List<Name> kinds) ->
          then instanceof Filter.KindIs(List<Name> others) && covers(kinds, others);
      case Filter.During(Selection selection) ->
          then instanceof Filter.During(Selection other) && within(selection, other);
      case Filter.Has(Selection selection, boolean sameDay) ->
          then instanceof Filter.Has(Selection other, boolean same)
              && (sameDay || !same)
              && within(selection, other);
      case Filter.Consented(Consent consent) ->
          then instanceof Filter.Consented(Consent other) && implies(consent, other);
      case Filter.Lasting(var relation, var bound) ->
          then instanceof Filter.Lasting(var less, var limit)
              && new Bounds(first, second).implies(relation, bound, less, limit);
      case Filter.Dated(Name field, DateSpan span) ->
          then instanceof Filter.Dated(Name other, DateSpan more)
              && field.equals(other)
              && within(span, more);
      case Filter.FieldCompares(Name field, var relation, var bound) ->
          then instanceof Filter.FieldCompares(Name other, var less, var limit)
              && field.equals(other)
              && new Bounds(first, second).implies(relation, bound, less, limit);
      case Filter.Flag _, Filter.OnDayKind _, Filter.OnCalendarKind _, Filter.Voluntary _ -> false;
      case Filter.Stated(Name words) ->
          then instanceof Filter.Stated(Name other) && follows(words, other);
      case Filter.Required _, Filter.DutyFree _ -> false;
      case Filter.Given _, Filter.Listed _, Filter.Beside _ -> false;
    };
  }

  /** "The Chief or the Mayor has declared it", where the Chief has. */
  static boolean follows(Name one, Name then) {
    Standing standing = StatedWords.of(one).to(StatedWords.of(then));
    return standing == Standing.SAME || standing == Standing.WITHIN;
  }

  /** "4-6" is among "3-6", and "K" is among "TK-2". */
  private static boolean grades(List<Name> these, List<Name> others) {
    var all = new BitSet();
    others.forEach(one -> Grades.of(one.written()).ifPresent(all::or));
    return these.stream()
        .allMatch(
            one ->
                Grades.of(one.written())
                    .filter(some -> some.stream().allMatch(all::get))
                    .isPresent());
  }

  private static boolean within(DateSpan span, DateSpan other) {
    return !span.first().isBefore(other.first()) && !span.last().isAfter(other.last());
  }

  private static boolean implies(Consent one, Consent other) {
    return one.by().equals(other.by())
        && one.to().equals(other.to())
        && one.word().equals(other.word())
        && (one.written() || !other.written());
  }
}
