package org.proviso.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Agreement;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.proposal.Proposal;
import org.proviso.proposal.Sheet;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** Days of which a calendar does not say what some clause has to know. */
final class CalendarGaps {
  private static final int MOST_CLAUSES = 5;

  private CalendarGaps() {}

  static List<Diagnostic> of(List<Agreement> agreements, Proposal proposal) {
    var found = new ArrayList<Diagnostic>();
    DateSpan covered = proposal.coverage().orElse(DateSpan.ALWAYS);
    if (!proposal.calendar().isPresent() || covered.equals(DateSpan.ALWAYS)) {
      return found;
    }
    needed(agreements)
        .forEach(
            (kind, clauses) -> {
              List<LocalDate> missed = missed(kind, covered, proposal);
              if (!missed.isEmpty()) {
                found.add(
                    Diagnostic.of(
                        Code.CALENDAR_MISSES_DAYS,
                        place(proposal),
                        missed.size() == 1 ? "a weekday" : missed.size() + " weekdays",
                        missed.size() == 1
                            ? missed.getFirst().toString()
                            : missed.getFirst() + " to " + missed.getLast(),
                        kind.words(),
                        named(clauses)));
              }
            });
    return found;
  }

  /** Which kinds of day clauses count in. */
  private static Map<DayKind, Set<String>> needed(List<Agreement> agreements) {
    var needed = new EnumMap<DayKind, Set<String>>(DayKind.class);
    for (Agreement agreement : agreements) {
      for (Norm norm : agreement.norms()) {
        Set<DayKind> kinds = new LinkedHashSet<>();
        NormParts.of(norm, Period.Day.class).forEach(day -> kinds.add(day.kind()));
        NormParts.of(norm, Period.Rolling.class).forEach(window -> kinds.add(window.days()));
        NormParts.of(norm, Filter.OnDayKind.class).forEach(day -> kinds.add(day.kind()));
        kinds.removeAll(Set.of(DayKind.PLAIN, DayKind.CALENDAR));
        kinds.forEach(
            kind ->
                needed
                    .computeIfAbsent(kind, any -> new LinkedHashSet<>())
                    .add(norm.clause().number()));
      }
    }
    return needed;
  }

  private static List<LocalDate> missed(DayKind kind, DateSpan covered, Proposal proposal) {
    return covered
        .first()
        .datesUntil(covered.last().plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
        .filter(day -> proposal.calendar().is(kind, day) == Truth.UNKNOWN)
        .toList();
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
