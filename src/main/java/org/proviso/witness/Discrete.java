package org.proviso.witness;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Consent;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;

/** What can be said of a row from its cells and its day alone, in a world where all is known. */
record Discrete(Terms terms, String person, DayFrame frame) {
  private static final int DEEPEST = 8;
  private static final Set<String> CONSENTS = Set.of("written", "verbal", "yes");

  /** Whether the filter can be settled without looking at times or at other rows. */
  static boolean settles(Filter filter) {
    return switch (filter) {
      case Filter.KindIs _, Filter.FieldIs _, Filter.Flag _, Filter.OnWeekdays _ -> true;
      case Filter.OnDayKind _, Filter.InDates _, Filter.Consented _ -> true;
      case Filter.InMonths _, Filter.OnDate _, Filter.OnNth _, Filter.OnDays _ -> true;
      case Filter.OnCalendarKind _, Filter.Given _, Filter.Dated _ -> true;
      case Filter.Voluntary _, Filter.Required _ -> true;
      case Filter.Not(Filter inner) -> settles(inner);
      case Filter.AllOf(List<Filter> all) -> all.stream().allMatch(Discrete::settles);
      case Filter.AnyOf(List<Filter> any) -> any.stream().allMatch(Discrete::settles);
      case Filter.FieldCompares _, Filter.InClock _, Filter.StartsInClock _ -> false;
      case Filter.EndsInClock _, Filter.InMarks _ -> false;
      case Filter.During _, Filter.Lasting _, Filter.DutyFree _, Filter.Has _ -> false;
      case Filter.Stated _, Filter.Beside _ -> false;
      case Filter _ -> throw new OutsideFragment("a filter that has no encoding");
    };
  }

  /**
   * A word defined by what only times settle ("a meeting that lasts more than an hour"), said out.
   */
  Selection unfolded(Selection said) {
    if (said.kinds().size() != 1) {
      return said;
    }
    List<Term.Meaning> meanings =
        terms.find(said.kinds().getFirst()).stream()
            .flatMap(term -> term.meanings().stream())
            .toList();
    if (meanings.size() != 1
        || !(meanings.getFirst() instanceof Term.Meaning.Selected(Selection inner))
        || inner.filters().stream().allMatch(Discrete::settles)) {
      return said;
    }
    var filters = new ArrayList<>(said.filters());
    filters.addAll(inner.filters());
    return unfolded(
        new Selection(
            said.sheet().isEmpty() ? inner.sheet() : said.sheet(), inner.kinds(), filters));
  }

  boolean isOf(List<Name> kinds, RowType row) {
    return kinds.stream().anyMatch(kind -> isOf(kind, row, 0));
  }

  private boolean isOf(Name kind, RowType row, int depth) {
    Optional<Term> term = terms.find(kind);
    if (term.isEmpty() || depth > DEEPEST) {
      return row.cells().values().stream().anyMatch(cell -> Name.of(cell).equals(kind));
    }
    return term.get().meanings().stream().anyMatch(meaning -> means(meaning, row, depth));
  }

  private boolean means(Term.Meaning meaning, RowType row, int depth) {
    return switch (meaning) {
      case Term.Meaning.Called(String sheet, Name field, List<Name> names) ->
          (sheet.isEmpty() || sheet.equals(row.sheet()))
              && names.contains(Name.of(field.isEmpty() ? row.name() : cell(field, row.cells())));
      case Term.Meaning.Selected(Selection selection) ->
          (selection.kinds().isEmpty()
                  || selection.kinds().stream().anyMatch(kind -> isOf(kind, row, depth + 1)))
              && selection.filters().stream().allMatch(filter -> holds(filter, row, LocalDate.MIN));
      case Term.Meaning.Subjects(SubjectKind _, List<Filter> where) ->
          row.sheet().equals("people")
              && where.stream().allMatch(filter -> holds(filter, row, LocalDate.MIN));
    };
  }

  boolean holds(Filter filter, RowType row, LocalDate day) {
    return switch (filter) {
      case Filter.KindIs(List<Name> kinds) -> isOf(kinds, row);
      case Filter.FieldIs(Name field, List<Name> values) -> is(field, values, row.cells());
      case Filter.Dated(Name field, DateSpan span) -> isWithin(span, cell(field, row.cells()));
      case Filter.Flag(Name field) -> cell(field, row.cells()).equals("yes");
      case Filter.OnWeekdays(var days) -> days.contains(day.getDayOfWeek());
      case Filter.OnDayKind(DayKind kind) -> isOfKind(kind, day);
      case Filter.InDates(DateSpan span) -> span.contains(day);
      case Filter.InMonths(var months) -> months.contains(day.getMonth());
      case Filter.OnDate(var date) -> MonthDay.from(day).equals(date);
      case Filter.OnCalendarKind(Name kind) -> frame.isCalled(kind, day);
      case Filter.OnNth nth -> DescribedDays.holds(nth, day);
      case Filter.OnDays(var place) -> DescribedDays.holds(place, day, frame);
      case Filter.Given(Name field) -> !Set.of("", "no").contains(cell(field, row.cells()));
      case Filter.Consented(Consent consent) -> consented(consent, row.cells());
      case Filter.Voluntary _ -> row.cells().getOrDefault("voluntary", "no").equals("yes");
      case Filter.Required _ -> !row.cells().getOrDefault("voluntary", "no").equals("yes");
      case Filter.Not(Filter inner) -> !holds(inner, row, day);
      case Filter.AllOf(List<Filter> all) -> all.stream().allMatch(one -> holds(one, row, day));
      case Filter.AnyOf(List<Filter> any) -> any.stream().anyMatch(one -> holds(one, row, day));
      case Filter _ -> throw new OutsideFragment("a condition that one row does not settle");
    };
  }

  private static boolean isWithin(DateSpan span, String day) {
    return !day.isEmpty() && span.contains(LocalDate.parse(day));
  }

  static boolean isOfKind(DayKind kind, LocalDate day) {
    return switch (kind) {
      case CALENDAR, PLAIN -> true;
      case WORK, SCHOOL, DUTY, BUSINESS, INSTRUCTIONAL -> day.getDayOfWeek().getValue() <= 5;
    };
  }

  private boolean is(Name field, List<Name> values, Map<String, String> cells) {
    String cell = cell(field, cells);
    boolean else_ = values.stream().anyMatch(value -> value.key().matches("some(body|one) els"));
    if (else_) {
      return !cell.isEmpty() && !cell.equals(person);
    }
    boolean grade = field.key().equals("grad") && OneGrade.isWithin(cell, values);
    return grade || values.contains(Name.of(cell));
  }

  private static boolean consented(Consent consent, Map<String, String> cells) {
    String given = cells.getOrDefault(consent.word(), "no");
    return consent.written() ? given.equals("written") : CONSENTS.contains(given);
  }

  static String cell(Name field, Map<String, String> cells) {
    return cells.entrySet().stream()
        .filter(cell -> Name.of(cell.getKey()).equals(field))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
