package org.proviso.reference;

import static org.proviso.reference.Entry.UNDATED;
import static org.proviso.reference.Entry.UNTIMED;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.proviso.norm.Bound;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Selection;
import org.proviso.norm.Table;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** A world as the reference reads it: its rows day by day, its calendar, and what is said of it. */
final class Diary {
  private final PlainWorld world;
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<Object, List<Long>> missing = new HashMap<>();
  private final IdentityHashMap<Measure, List<Selection>> spokenOf = new IdentityHashMap<>();
  private final Map<List<String>, String> means = new HashMap<>();
  private final SchoolDays days;
  private final SchoolTerms schoolTerms;
  private final Map<String, Set<String>> asked;
  private final DateSpan inForce;
  private final List<Table> tables;
  private final long first;
  private final long last;
  private final long base;

  /** What the world says; {@code asked} are the words that norms ask for, by field. */
  Diary(Case held) {
    this(held.world(), AskedWords.of(held), held.inForce(), held.tables());
  }

  Diary(PlainWorld world, Map<String, Set<String>> asked, DateSpan inForce) {
    this(world, asked, inForce, List.of());
  }

  private Diary(
      PlainWorld world, Map<String, Set<String>> asked, DateSpan inForce, List<Table> tables) {
    this.tables = List.copyOf(tables);
    this.world = world;
    this.inForce = inForce;
    this.asked = asked;
    days = new SchoolDays(world, SamePhrase.same(about("other weekdays"), "work day"));
    schoolTerms = new SchoolTerms(world);
    LongStream.Builder dates = LongStream.builder();
    PlainWorld.Sheet schedule = world.sheet("schedule");
    for (String field : List.of("date", "from", "to")) {
      int at = schedule.header().indexOf(field);
      schedule.rows().stream()
          .filter(row -> at >= 0 && !row.get(at).isEmpty())
          .forEach(row -> dates.add(LocalDate.parse(row.get(at)).toEpochDay()));
    }
    long[] all = dates.build().sorted().toArray();
    first = stated("covers from", all.length == 0 ? stated("covers to", 0) : all[0]);
    last = stated("covers to", all.length == 0 ? -1 : all[all.length - 1]);
    world.sheets().forEach(this::enter);
    world.sheet("terms").rows().forEach(row -> means.put(SamePhrase.roots(row.get(0)), row.get(1)));
    base =
        entries.values().stream()
                .flatMap(List::stream)
                .filter(Entry::isDated)
                .mapToLong(Entry::day)
                .min()
                .orElse(first)
            - 2;
  }

  private long stated(String item, long otherwise) {
    return about(item).isEmpty() ? otherwise : LocalDate.parse(about(item)).toEpochDay();
  }

  private void enter(PlainWorld.Sheet sheet) {
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < sheet.rows().size(); i++) {
      Map<String, String> cells = new HashMap<>();
      for (int c = 0; c < sheet.header().size(); c++) {
        cells.put(
            String.join(" ", SamePhrase.roots(sheet.header().get(c))), sheet.rows().get(i).get(c));
      }
      lay(sheet.name(), i + 2, cells, all);
    }
    entries.put(sheet.name(), all);
  }

  /** A row with a weekday instead of a date stands on every such day that may run (S4). */
  private void lay(String sheet, int line, Map<String, String> cells, List<Entry> all) {
    String date = cells.getOrDefault("date", "");
    String weekday = cells.getOrDefault("day", "");
    int start = minute(cells.getOrDefault("start", cells.getOrDefault("time", "")));
    int end = minute(cells.getOrDefault("end", ""));
    if (!date.isEmpty() || weekday.isEmpty() || !sheet.equals("schedule")) {
      long day = date.isEmpty() ? UNDATED : LocalDate.parse(date).toEpochDay();
      all.add(new Entry(sheet, line, cells, day, start, end, false));
      return;
    }
    String from = cells.getOrDefault("from", "");
    String to = cells.getOrDefault("to", "");
    long begin = from.isEmpty() ? first : LocalDate.parse(from).toEpochDay();
    long finish = to.isEmpty() ? last : LocalDate.parse(to).toEpochDay();
    for (long day = begin; day <= finish; day++) {
      boolean falls =
          LocalDate.ofEpochDay(day).getDayOfWeek().name().equals(weekday.toUpperCase(Locale.ROOT));
      Truth runs = runs(day);
      if (falls && !runs.isFalse()) {
        all.add(new Entry(sheet, line, cells, day, start, end, runs == Truth.UNKNOWN));
      }
    }
  }

  /** "Every Saturday" means Saturdays, whatever calendars say of weekends. */
  private Truth runs(long day) {
    Truth runs = days.is(DayKind.WORK, day);
    boolean weekend = LocalDate.ofEpochDay(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return weekend && runs.isFalse() ? Truth.UNKNOWN : runs;
  }

  private static int minute(String clock) {
    if (clock.isEmpty()) {
      return UNTIMED;
    }
    String[] parts = clock.split(":", -1);
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }

  List<Entry> entries(String sheet) {
    return entries.getOrDefault(sheet, List.of());
  }

  boolean has(String sheet) {
    return !world.sheet(sheet).rows().isEmpty();
  }

  /** What the sheet about says under an item; empty if it says nothing. */
  String about(String item) {
    return world.sheet("about").rows().stream()
        .filter(row -> SamePhrase.same(row.get(0), item))
        .map(row -> row.get(1))
        .findFirst()
        .orElse("");
  }

  /** What the sheet terms says that a word means; the word itself where it says nothing. */
  String means(String word) {
    return means.getOrDefault(SamePhrase.roots(word), word);
  }

  boolean isStatedComplete(String sheet) {
    return List.of(about("complete sheets").split(", *", -1)).contains(sheet);
  }

  List<Table> tables() {
    return tables;
  }

  SchoolDays days() {
    return days;
  }

  SchoolTerms schoolTerms() {
    return schoolTerms;
  }

  /** A day before anything happens. */
  long base() {
    return base;
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  /** Whether a row counts as one that the agreement speaks of. */
  boolean isInForce(Entry entry) {
    return !entry.isDated() || inForce.contains(LocalDate.ofEpochDay(entry.day()));
  }

  boolean isCovered(long day) {
    return first <= day && day <= last;
  }

  /** The covered days on which there is no row of some subject. */
  List<Long> missing(Object subject, Predicate<Entry> isOfSubject) {
    return missing.computeIfAbsent(
        subject,
        _ -> {
          Set<Long> seen = new LinkedHashSet<>();
          entries("schedule").stream().filter(isOfSubject).forEach(row -> seen.add(row.day()));
          return LongStream.rangeClosed(first, last)
              .filter(day -> !seen.contains(day))
              .boxed()
              .toList();
        });
  }

  /** The selections of a comparison, those inside filters apart; found once, for they are many. */
  List<Selection> spokenOf(Measure measure, Bound bound) {
    return spokenOf.computeIfAbsent(
        measure,
        _ ->
            RecordTree.without(Filter.class, List.of(measure, bound)).stream()
                .filter(Selection.class::isInstance)
                .map(Selection.class::cast)
                .toList());
  }

  /** What a blank cell under a field may hold: what the norms ask for. */
  List<String> vocabulary(String field) {
    return asked.entrySet().stream()
        .filter(entry -> SamePhrase.same(entry.getKey(), field))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** Every different value of a field, over some sheets, even of rows that never take place. */
  Set<String> values(String field, String... sheets) {
    Set<String> values = new LinkedHashSet<>();
    for (String name : sheets) {
      PlainWorld.Sheet sheet = world.sheet(name);
      for (int c = 0; c < sheet.header().size(); c++) {
        if (SamePhrase.same(sheet.header().get(c), field)) {
          int column = c;
          sheet.rows().stream()
              .map(row -> row.get(column))
              .filter(v -> !v.isEmpty())
              .forEach(values::add);
        }
      }
    }
    return values;
  }
}
