package org.proviso.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A calendar that somebody supplied, day by day and span by span (S4, S27). The row for the fewest
 * days decides; rows for equally many that differ leave the day unknown. Spans of work do not reach
 * into weekends. Inside the calendar an unlisted weekend day is no work day, and an unlisted
 * weekday is what the calendar says of other weekdays, else unknown.
 */
public final class ListedCalendar implements DayCalendar {
  /** The field under which a row keeps what its day letter makes it, as a name's key: "blu day". */
  public static final String LETTER_DAY = "letter day";

  private final List<ListedDay> listed;
  private final Rest rest;
  private final TornDays torn;
  private final List<String> assumptions;
  private final Optional<DateSpan> span;
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> letterDays = new HashSet<>();
  private final Map<LocalDate, List<ListedDay>> known = new ConcurrentHashMap<>();

  /**
   * What is said of weekdays that the calendar does not list.
   *
   * @param span where it is said of, {@link DateSpan#ALWAYS} for everywhere
   */
  public record Rest(Map<DayKind, Truth> kinds, Set<String> nameKeys, DateSpan span) {
    /** Nothing is said of them. */
    public static final Rest UNKNOWN = new Rest(Map.of(), Set.of(), DateSpan.ALWAYS);

    public Rest {
      kinds = Map.copyOf(kinds);
      nameKeys = Set.copyOf(nameKeys);
    }

    boolean holds(LocalDate day) {
      return !kinds.isEmpty() && span.contains(day);
    }
  }

  public ListedCalendar(
      List<ListedDay> listed, Rest rest, TornDays torn, List<String> assumptions) {
    this.listed = listed.stream().sorted(Comparator.comparingLong(ListedDay::days)).toList();
    this.rest = rest;
    this.torn = torn;
    this.assumptions = List.copyOf(assumptions);
    this.span = listed.stream().map(ListedDay::span).reduce(DateSpan::around);
    listed.forEach(day -> mentioned.addAll(day.nameKeys()));
    torn.rows().forEach(day -> mentioned.addAll(day.nameKeys()));
    mentioned.addAll(rest.nameKeys());
    listed.forEach(day -> day.field(LETTER_DAY).ifPresent(letterDays::add));
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public Truth is(DayKind kind, LocalDate day) {
    if (kind == DayKind.CALENDAR || kind == DayKind.PLAIN) {
      return Truth.TRUE;
    }
    Truth found = listed(kind, day);
    return !isListedAlone(day) && torn.mayDiffer(kind, day, found) ? Truth.UNKNOWN : found;
  }

  private boolean isListedAlone(LocalDate day) {
    return listed.stream().anyMatch(row -> row.days() == 1 && row.span().contains(day));
  }

  private Truth listed(DayKind kind, LocalDate day) {
    List<ListedDay> rows = rowsThatTell(day);
    if (!rows.isEmpty()) {
      // Somebody may work on a Saturday that is nobody's business day.
      boolean odd = kind == DayKind.BUSINESS && DayCalendar.isWeekend(day);
      return odd && nearest(rows, DayKind.WORK).isTrue() ? Truth.UNKNOWN : nearest(rows, kind);
    }
    if (DayCalendar.isWeekend(day)) {
      return isInside(day) ? Truth.FALSE : Truth.UNKNOWN;
    }
    return rest.holds(day) ? rest.kinds().getOrDefault(kind, Truth.UNKNOWN) : Truth.UNKNOWN;
  }

  /** What the row for the fewest days says; rows for equally many must agree. */
  private static Truth nearest(List<ListedDay> rows, DayKind kind) {
    long days = Long.MAX_VALUE;
    Truth found = Truth.UNKNOWN;
    for (ListedDay row : rows) {
      Truth says = row.says(kind);
      if (says == Truth.UNKNOWN || row.days() > days) {
        continue;
      }
      if (days == row.days() && says != found) {
        return Truth.UNKNOWN;
      }
      days = row.days();
      found = says;
    }
    return found;
  }

  /** The rows that call this day something; a span of work says nothing of a weekend day in it. */
  private List<ListedDay> rowsThatTell(LocalDate day) {
    return known.computeIfAbsent(
        day,
        d ->
            listed.stream()
                .filter(row -> row.span().contains(d) && !row.kinds().isEmpty())
                .filter(row -> !DayCalendar.isWeekend(d) || row.days() == 1 || !isWork(row))
                .toList());
  }

  private static boolean isWork(ListedDay row) {
    return row.kinds().containsValue(Truth.TRUE);
  }

  private boolean isInside(LocalDate day) {
    return rest.holds(day) || span.filter(whole -> whole.contains(day)).isPresent();
  }

  @Override
  public Truth isCalled(String nameKey, LocalDate day) {
    if (letterDays.contains(nameKey)) {
      return isOfLetter(nameKey, day);
    }
    Truth found = isListedAs(nameKey, day);
    boolean may = found.isFalse() && !isListedAlone(day) && torn.mayCall(nameKey, day);
    return may ? Truth.UNKNOWN : found;
  }

  private Truth isListedAs(String nameKey, LocalDate day) {
    List<ListedDay> rows =
        listed.stream()
            .filter(row -> row.span().contains(day))
            .filter(row -> !DayCalendar.isWeekend(day) || row.days() == 1 || !isWork(row))
            .toList();
    if (rows.stream().anyMatch(row -> row.nameKeys().contains(nameKey))) {
      return Truth.TRUE;
    }
    if (!mentioned.contains(nameKey)) {
      return Truth.UNKNOWN;
    }
    if (rows.isEmpty() && !DayCalendar.isWeekend(day)) {
      boolean called = rest.nameKeys().contains(nameKey);
      return rest.holds(day) ? Truth.of(called) : Truth.UNKNOWN;
    }
    return isInside(day) ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** A day to which no letter is given may have one, unless it is off. */
  private Truth isOfLetter(String nameKey, LocalDate day) {
    Optional<String> letter = field(LETTER_DAY, day);
    boolean off =
        is(DayKind.WORK, day).isFalse() || (letter.isEmpty() && DayCalendar.isWeekend(day));
    return off
        ? Truth.FALSE
        : letter.map(one -> Truth.of(one.equals(nameKey))).orElse(Truth.UNKNOWN);
  }

  @Override
  public Optional<String> field(String fieldKey, LocalDate day) {
    List<ListedDay> rows =
        listed.stream()
            .filter(row -> row.span().contains(day) && row.field(fieldKey).isPresent())
            .toList();
    // The row for the fewest days decides; two for equally many must agree.
    List<String> said =
        rows.stream()
            .filter(row -> row.days() == rows.getFirst().days())
            .flatMap(row -> row.field(fieldKey).stream())
            .distinct()
            .toList();
    return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
  }

  @Override
  public Optional<DateSpan> stretch(Stretch stretch, LocalDate day) {
    Optional<DateSpan> plain = NoCalendar.plainStretch(stretch, day);
    return plain.isPresent()
        ? plain
        : stretches(stretch).values().stream().filter(s -> s.contains(day)).findFirst();
  }

  /** Rows of the same term are one stretch, from the first to the last of them. */
  private Map<String, DateSpan> stretches(Stretch stretch) {
    var found = new HashMap<String, DateSpan>();
    for (ListedDay row : listed) {
      if (row.stretch() == stretch) {
        found.merge(row.field("term").orElse(""), row.span(), DateSpan::around);
      }
    }
    return found;
  }

  @Override
  public Truth patternRuns(LocalDate day) {
    return is(DayKind.WORK, day);
  }

  @Override
  public List<String> assumptions() {
    return assumptions;
  }
}
