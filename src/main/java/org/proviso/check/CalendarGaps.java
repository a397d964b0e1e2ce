package org.proviso.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Deadline;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.proposal.Column;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.Sheet;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** Days of which a calendar does not say what some clause has to know. */
final class CalendarGaps {
  private static final int MOST_CLAUSES = 5;
  private static final DateSpan NO_DAYS = new DateSpan(LocalDate.MAX, LocalDate.MIN);

  private CalendarGaps() {}

  /** A question to each day, the days it is asked of, and the clauses that ask it. */
  private record Asked(
      String words, Function<LocalDate, Truth> says, DateSpan over, Set<String> clauses) {
    Asked and(Asked other) {
      var both = new LinkedHashSet<>(clauses);
      both.addAll(other.clauses);
      return new Asked(words, says, over.around(other.over), both);
    }

    List<LocalDate> missed() {
      return over.first()
          .datesUntil(over.last().plusDays(1))
          .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
          .filter(day -> says.apply(day) == Truth.UNKNOWN)
          .toList();
    }
  }

  static List<Diagnostic> of(List<Agreement> agreements, Proposal proposal) {
    DateSpan covered = proposal.coverage().orElse(DateSpan.ALWAYS);
    if (!proposal.calendar().isPresent() || covered.equals(DateSpan.ALWAYS)) {
      return List.of();
    }
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (Agreement agreement : agreements) {
      for (Norm norm : agreement.norms()) {
        of(norm, covered, proposal).forEach(one -> asked.merge(one.words(), one, Asked::and));
      }
    }
    return asked.values().stream()
        .filter(one -> !one.missed().isEmpty())
        .map(one -> told(one, one.missed(), proposal))
        .toList();
  }

  private static Diagnostic told(Asked asked, List<LocalDate> missed, Proposal proposal) {
    return Diagnostic.of(
        Code.CALENDAR_MISSES_DAYS,
        place(proposal),
        missed.size() == 1 ? "a weekday" : missed.size() + " weekdays",
        missed.size() == 1
            ? missed.getFirst().toString()
            : missed.getFirst() + " to " + missed.getLast(),
        missed.size() == 1 ? "is " + article(asked.words()) : "are " + asked.words() + "s",
        named(asked.clauses()));
  }

  private static String article(String day) {
    return ("aeiou".indexOf(day.charAt(0)) >= 0 ? "an " : "a ") + day;
  }

  /** Which kinds of day a clause counts in; days of a deadline lie around the events as well. */
  private static List<Asked> of(Norm norm, DateSpan covered, Proposal proposal) {
    Set<String> clause = Set.of(norm.clause().number());
    var asked = new ArrayList<Asked>();
    Stream.of(
            NormParts.of(norm, Period.Day.class).stream().map(Period.Day::kind),
            NormParts.of(norm, Period.Rolling.class).stream().map(Period.Rolling::days),
            NormParts.of(norm, Filter.OnDayKind.class).stream().map(Filter.OnDayKind::kind))
        .flatMap(kinds -> kinds)
        .forEach(kind -> asked.add(of(kind, covered, clause, proposal)));
    DateSpan events = covered.around(events(proposal));
    for (Deadline deadline : NormParts.of(norm, Deadline.class)) {
      if (deadline.quantity().unit() instanceof Unit.Days(DayKind kind)) {
        asked.add(of(kind, events, clause, proposal));
      }
      if (deadline.excludingNonWorkDays()) {
        asked.add(of(DayKind.WORK, events, clause, proposal));
      }
    }
    return asked;
  }

  private static Asked of(DayKind kind, DateSpan over, Set<String> clause, Proposal proposal) {
    return new Asked(kind.words(), day -> proposal.calendar().is(kind, day), over, clause);
  }

  /** From the first event to the last. */
  private static DateSpan events(Proposal proposal) {
    return proposal
        .sheet("events")
        .column("date")
        .filter(dates -> dates.kind() == Column.Kind.DAY)
        .map(CalendarGaps::span)
        .orElse(NO_DAYS);
  }

  private static DateSpan span(Column dates) {
    var days = IntStream.range(0, dates.size()).filter(row -> !dates.isBlank(row)).map(dates::at);
    IntSummaryStatistics all = days.summaryStatistics();
    return all.getCount() == 0
        ? NO_DAYS
        : new DateSpan(LocalDate.ofEpochDay(all.getMin()), LocalDate.ofEpochDay(all.getMax()));
  }

  private static String named(Set<String> clauses) {
    String first = clauses.stream().limit(MOST_CLAUSES).collect(Collectors.joining(", "));
    return clauses.size() > MOST_CLAUSES
        ? first + " and " + (clauses.size() - MOST_CLAUSES) + " more"
        : first;
  }

  private static Place place(Proposal proposal) {
    Sheet calendar = proposal.sheet("calendar");
    return new Place.InFile(calendar.size() > 0 ? calendar.file(0) : "about");
  }
}
