package org.proviso.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Bound;
import org.proviso.norm.DayMark;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.Rank;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.time.DayKind;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/** Works out from a norm what a proposal must contain for it to be checked (language.md §4). */
public final class Needs {
  private final NeedSheets sheets;
  private final NeedList needs = new NeedList();

  private Needs(Terms terms) {
    this.sheets = new NeedSheets(terms);
  }

  /** The sheets and fields, the records first, each once. */
  public static List<Need> of(Norm norm, Terms terms) {
    var needs = new Needs(terms);
    needs.records(norm);
    needs.subjects(norm);
    needs.figures(norm);
    needs.requests(norm);
    needs.days(norm);
    return needs.needs.all();
  }

  private void records(Norm norm) {
    boolean timed = NormParts.of(norm, Measure.class).stream().anyMatch(NeedTimes::areOf);
    for (Selection selection : NormParts.of(norm, Selection.class)) {
      if (!selection.isThis() && !selection.isNone()) {
        selection(selection, norm, timed);
      }
    }
  }

  private void selection(Selection selection, Norm norm, boolean timed) {
    var sheet = sheets.sheet(selection);
    if (sheet.equals("schedule") && NeedSheets.isOfStretches(norm)) {
      stretch(Plurals.plural(selection.kinds().getFirst().written()));
      return;
    }
    selection.kinds().forEach(kind -> kind(kind, sheet, new HashSet<>()));
    if (sheet.equals("schedule")) {
      if (norm.each().kind() == SubjectKind.PERSON) {
        needs.need(sheet, "person", "whose it is");
      }
      needs.need(sheet, "date", "a date, or a weekday with from and to");
      if (timed || selection.filters().stream().anyMatch(NeedTimes::areOf)) {
        needs.need(sheet, "start", "a clock time");
        needs.need(sheet, "end", "a clock time");
      }
    } else if (sheet.equals("events") || NeedSheets.isOwn(sheet)) {
      needs.need(sheet, "date", "when it happened");
      if (NeedSheets.isOwn(sheet) && norm.each().kind() == SubjectKind.PERSON) {
        needs.need(sheet, "person", "whose it is");
      } else if (NeedSheets.isOwn(sheet) && norm.each().kind() == SubjectKind.STUDENT) {
        needs.need(sheet, "student", "whose it is");
      }
    }
    selection.filters().forEach(filter -> filter(filter, sheet));
  }

  /** What lasts for days stands in one row each, in a sheet that bears its name. */
  private void stretch(String sheet) {
    needs.need(sheet, "person", "whose it is");
    needs.need(sheet, "from", "its first day");
    needs.need(sheet, "to", "its last day");
  }

  /** The names that records of the kind carry, and the fields by which its term narrows them. */
  private void kind(Name kind, String sheet, Set<Name> seen) {
    if (!seen.add(kind)) {
      return;
    }
    if (kind.equals(NeedSheets.CHANGE)) {
      needs.need(sheet, "person", "whose it is, a row for each assignment");
      needs.need(sheet, "from", "the day on which it begins");
      needs.need(sheet, "to", "the day on which it ends");
    } else if (sheets.meanings(kind).isEmpty()) {
      needs.choice(sheet, NeedSheets.naming(sheet), Voice.noun(kind));
    }
    for (Term.Meaning meaning : sheets.meanings(kind)) {
      switch (meaning) {
        case Term.Meaning.Called(_, Name field, List<Name> names) -> {
          var column = field.isEmpty() ? NeedSheets.naming(sheet) : Voice.noun(field);
          names.forEach(name -> needs.choice(sheet, column, name.written()));
        }
        case Term.Meaning.Selected(Selection selection) -> {
          selection.kinds().forEach(inner -> kind(inner, sheet, seen));
          selection.filters().forEach(filter -> filter(filter, sheet));
        }
        case Term.Meaning.Subjects(_, List<Filter> where) ->
            where.forEach(filter -> filter(filter, "people"));
      }
    }
  }

  private void subjects(Norm norm) {
    var each = norm.each();
    if (each.kind() == SubjectKind.CLASS || each.kind() == SubjectKind.STUDENT) {
      needs.need(
          NeedSheets.sheet(each.kind()), each.kind().words(), "each " + Voice.noun(each.term()));
    }
    if (each.kind() == SubjectKind.SITE) {
      needs.need("schedule", "site", "which site it is, or the site of its person");
    }
    var people = each.kind() == SubjectKind.RECORD ? "people" : subjectSheet(norm);
    each.where().forEach(filter -> filter(filter, people));
    boolean role = each.kind() == SubjectKind.PERSON && !each.term().isEmpty();
    if (role && sheets.meanings(each.term()).isEmpty()) {
      needs.need("people", "person", "each " + Voice.noun(each.term()));
      needs.choice("people", "role", English.singular(Voice.noun(each.term())));
    }
    for (Term.Meaning meaning : sheets.meanings(each.term())) {
      if (meaning instanceof Term.Meaning.Subjects(var kind, var where) && !where.isEmpty()) {
        needs.need(NeedSheets.sheet(kind), kind.words(), "each " + Voice.noun(each.term()));
        where.forEach(filter -> filter(filter, NeedSheets.sheet(kind)));
      }
    }
  }

  private String subjectSheet(Norm norm) {
    return switch (norm.each().kind()) {
      case PERSON -> "people";
      case RECORD -> sheets.sheet(norm.each().records());
      case CLASS -> "classes";
      case STUDENT -> "students";
      case SITE, THING, WHOLE -> "schedule";
    };
  }

  private void filter(Filter filter, String sheet) {
    switch (filter) {
      case Filter.FieldIs(Name field, _)
          when sheet.equals("assignments") && field.written().endsWith(" changed") -> {
        needs.need(sheet, Voice.noun(field).replace(" changed", ""), "before and after");
      }
      case Filter.FieldIs(Name field, List<Name> anyOf) -> {
        var values = anyOf.stream().map(Voice::noun).toList();
        needs.need(sheet, Voice.noun(field), English.list(values, "or"));
        needs.name(sheet, Voice.noun(field), values);
      }
      case Filter.FieldCompares(Name field, _, _) ->
          needs.need(sheet, Voice.noun(field), "a number");
      case Filter.Dated(Name field, _) -> needs.need(sheet, Voice.noun(field), "a date");
      case Filter.Flag(Name field) -> needs.need(sheet, Voice.noun(field), "yes or no");
      case Filter.Voluntary _, Filter.Required _ -> needs.need(sheet, "voluntary", "yes or no");
      case Filter.Consented(var consent) ->
          needs.need(
              sheet,
              consent.word(),
              consent.written() ? "written, verbal or no; or an event" : "yes or no; or an event");
      case Filter.OnDayKind(DayKind kind) -> needs.need("calendar", "kind", kind.words());
      case Filter.OnCalendarKind(Name kind) -> needs.need("calendar", "kind", Voice.noun(kind));
      case Filter.OnNth(_, Filter days, Stretch within) -> {
        filter(days, sheet);
        stretch(within);
      }
      case Filter.InMonths _, Filter.OnDate _ -> {}
      case Filter.OnDays(DayPlace.NextTo(Filter other, _, _, DayKind counted)) -> {
        filter(other, sheet);
        day(counted);
      }
      case Filter.OnDays(DayPlace.WeekWith(Filter other)) -> filter(other, sheet);
      case Filter.OnDays(DayPlace.EdgeWeeks(_, _, Stretch within)) -> stretch(within);
      case Filter.OnDays _ -> {}
      case Filter.Stated(Name fact) -> needs.need("about", fact.written(), "yes or no");
      case Filter.Not(Filter inner) -> filter(inner, sheet);
      case Filter.AnyOf(List<Filter> filters) -> filters.forEach(one -> filter(one, sheet));
      case Filter.AllOf(List<Filter> filters) -> filters.forEach(one -> filter(one, sheet));
      case Filter.KindIs _, Filter.OnWeekdays _, Filter.InDates _, Filter.InClock _ -> {}
      case Filter.InMarks(var from, var to) -> {
        from.forEach(this::mark);
        to.forEach(this::mark);
      }
      case Filter.StartsInClock _, Filter.EndsInClock _, Filter.During _, Filter.Lasting _ -> {}
      case Filter.DutyFree _ -> {}
      case Filter.Has _, Filter.Beside _ -> {}
      case Filter.Given(Name field) -> needs.need(sheet, Voice.noun(field), "filled in");
      case Filter.Listed(String table, Name row, Name column, Name value) -> {
        needs.need(sheet, Voice.noun(row), "a row of Table " + table);
        needs.need(sheet, Voice.noun(column), "a column of Table " + table);
        needs.need(sheet, Voice.noun(value), "what Table " + table + " lists");
      }
    }
  }

  private void mark(DayMark mark) {
    needs.need("about", mark.day().written(), "its clock times");
  }

  private void figures(Norm norm) {
    String subject = subjectSheet(norm);
    NormParts.of(norm, Bound.Mark.class).forEach(bound -> mark(bound.mark()));
    NormParts.of(norm, Fact.Is.class).forEach(fact -> filter(fact.filter(), subject));
    NormParts.of(norm, Measure.Field.class)
        .forEach(field -> needs.need(subject, Voice.noun(field.field()), "a number"));
    // A rate of pay is the person's own.
    var rated = norm.must() instanceof Fact.Owed ? "people" : subject;
    NormParts.of(norm, Bound.Named.class)
        .forEach(named -> needs.need(rated, Voice.noun(named.figure()), "a number"));
    NormParts.of(norm, Bound.InTable.class)
        .forEach(table -> needs.need(subject, Voice.noun(table.key()), "as in the table"));
    NormParts.of(norm, Fact.Stated.class)
        .forEach(stated -> needs.need("about", stated.fact().written(), "yes or no"));
    NormParts.of(norm, Measure.Sum.class).forEach(sum -> column(sum.of(), sum.field(), "a number"));
    NormParts.of(norm, Measure.Distinct.class)
        .forEach(distinct -> column(distinct.of(), distinct.field(), "which one"));
    NormParts.of(norm, Measure.Sharing.class)
        .forEach(sharing -> column(sharing.of(), sharing.field(), "which one"));
  }

  private void column(Selection of, Name field, String what) {
    needs.need(sheets.sheet(of), Voice.noun(field), what);
  }

  /** What is claimed, and what was asked for. */
  private void requests(Norm norm) {
    for (Due.UpTo cap : NormParts.of(norm, Due.UpTo.class)) {
      String unit =
          switch (cap.cap().unit()) {
            case Unit.Dollars _ -> "amount";
            case Unit.Days _ -> "days";
            case Unit _ -> "hours";
          };
      needs.need("events", "event", "\"timecard\", for what is claimed");
      needs.need("events", unit, "how much is claimed");
    }
    for (Fact.Owed owed : NormParts.of(norm, Fact.Owed.class)) {
      if (owed.isClaimed() && !owed.use().isEmpty()) {
        needs.need("events", "about", "what it is claimed for: " + owed.use().written());
      }
    }
    for (Fact.InOrder order : NormParts.of(norm, Fact.InOrder.class)) {
      if (order.asked().equals(Fact.InOrder.EMPLOYED)) {
        needs.need("people", "person", "everybody it could fall on");
        needs.need("people", "role", "the same for those who are ranked together");
      } else if (order.asked().equals(Fact.InOrder.LAID_OFF)) {
        needs.need("events", "event", "layoff, for who waits to be recalled");
      } else {
        needs.need("events", "event", "who asked: a request, application or bid");
      }
      if (order.ranks().stream().anyMatch(Rank.Seniority.class::isInstance)) {
        needs.need("people", "seniority", "a number, or the field seniority date or hired");
      }
    }
  }

  private void days(Norm norm) {
    switch (norm.period()) {
      case Period.Day(DayKind kind, _) -> day(kind);
      case Period.Rolling(_, _, DayKind kind) -> day(kind);
      case Period.Every(int count, Stretch unit, DayKind kind) -> {
        day(kind);
        var length = unit == Stretch.DAY ? kind.words() : unit.words();
        needs.need("about", count + "-" + length + " periods begin", "the day of one beginning");
      }
      case Period.Calendar calendar -> stretch(calendar.stretch());
      case Period.Occurrence _, Period.WholeTerm _ -> {}
    }
  }

  private void stretch(Stretch stretch) {
    switch (stretch) {
      case QUARTER, TRIMESTER, GRADING_PERIOD, SEMESTER, SCHOOL_YEAR ->
          needs.need("calendar", "term", "the dates of each " + stretch.words());
      case DAY, WEEK, MONTH, YEAR -> {}
    }
  }

  private void day(DayKind kind) {
    if (kind != DayKind.PLAIN && kind != DayKind.CALENDAR) {
      needs.need("calendar", "kind", "which days are " + English.plural(kind.words()));
    }
  }
}
