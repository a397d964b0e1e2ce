package org.proviso.reference;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Terms;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/**
 * One subject in one period of one possible world: what every measure is taken in.
 *
 * @param field the field that names it in rows
 * @param subject its name; for a record, the person of it
 * @param first the first day of the period, in days since 1970
 * @param record the record held against, if the subject is one
 * @param beyond whether days that nothing covers may hold anything (S17)
 */
record Scene(
    Diary diary,
    Terms terms,
    Oracle oracle,
    SubjectKind kind,
    String field,
    String subject,
    long first,
    long last,
    List<Entry> record,
    boolean beyond) {
  Scene {
    record = List.copyOf(record);
  }

  Scene during(long from, long to) {
    return new Scene(diary, terms, oracle, kind, field, subject, from, to, record, beyond);
  }

  /** The matching rows that start in the period, identical ones once (S16). */
  List<Entry> rows(Selection of) {
    return rows(of, first, false);
  }

  /** The matching rows of any day. */
  List<Entry> rowsEver(Selection of) {
    return during(Long.MIN_VALUE, Long.MAX_VALUE).rows(of);
  }

  private List<Entry> rows(Selection of, long from, boolean addedUp) {
    if (of.isThis()) {
      return record;
    }
    Set<Object> twins = new HashSet<>();
    return all(of)
        .filter(entry -> !entry.isDated() || (from <= entry.day() && entry.day() <= last))
        .filter(this::isOfSubject)
        .filter(this::takesPlace)
        .filter(entry -> new Kinds(this).matches(entry, of))
        .filter(entry -> !new Marks(this).of(of, entry, addedUp).isEmpty())
        .filter(entry -> twins.add(List.of(entry.cells(), entry.day())))
        .toList();
  }

  private Stream<Entry> all(Selection of) {
    if (!of.sheet().isEmpty()) {
      return diary.entries(of.sheet()).stream();
    }
    Stream<Entry> schedule = diary.entries("schedule").stream();
    return of.kinds().isEmpty()
        ? schedule
        : Stream.concat(schedule, diary.entries("events").stream());
  }

  boolean isOfSubject(Entry entry) {
    return isNamedBy(entry) || mayBeNamedBy(entry);
  }

  boolean isNamedBy(Entry entry) {
    return switch (kind) {
      case WHOLE -> true;
      case PERSON, RECORD -> names(entry, "person", "by", "to");
      case CLASS, STUDENT, THING -> names(entry, field);
      case SITE -> Subjects.site(diary, entry).equals(subject);
    };
  }

  private boolean names(Entry entry, String... fields) {
    return Stream.of(fields)
        .anyMatch(field -> !subject.isEmpty() && entry.says(field).equals(subject));
  }

  /** A blank cell under the field may name anybody; a record of nobody, anybody's. */
  private boolean mayBeNamedBy(Entry entry) {
    boolean ofNobody = kind == SubjectKind.RECORD && subject.isEmpty();
    return (ofNobody || isBlank(entry))
        && oracle.yes(List.of("whose", entry.sheet(), entry.line(), subject));
  }

  /** "To" names somebody where things happen, and a day where a pattern ends. */
  private static Stream<String> naming(Entry entry) {
    return entry.sheet().equals("schedule")
        ? Stream.of("person", "by")
        : Stream.of("person", "by", "to");
  }

  /** Whether a row does not say whose it is, where it would. */
  boolean isBlank(Entry entry) {
    boolean isOfPeople = field.equals("person");
    Stream<String> naming = isOfPeople ? naming(entry) : Stream.of(field);
    if (kind == SubjectKind.SITE) {
      return Subjects.site(diary, entry).isEmpty();
    }
    return kind != SubjectKind.WHOLE && naming.allMatch(one -> entry.says(one).isEmpty());
  }

  /** A row laid out from a weekly pattern may not take place (S4). */
  boolean takesPlace(Entry entry) {
    return !entry.provisional()
        || (diary.days().is(DayKind.WORK, entry.day()).isFalse()
            ? oracle.yes(List.of("runs", entry.day()))
            : isDay(DayKind.WORK, entry.day()));
  }

  /** Whether the day is of the kind, in this world. */
  boolean isDay(DayKind kind, long day) {
    Truth said = diary.days().is(kind, day);
    return said == Truth.UNKNOWN ? oracle.yes(List.of("day", kind, day)) : said.isTrue();
  }

  /** The minutes in the period that matching rows fill, each once (S16). */
  BitSet minutes(Selection of) {
    BitSet minutes = new BitSet();
    for (Entry entry : rows(of, first - 1, true)) {
      minutes.or(new Marks(this).of(of, entry, true));
    }
    if (of.isThis()) {
      return minutes;
    }
    int end = minute(last + 1, 0);
    minutes.clear(0, Math.max(0, minute(first, 0)));
    minutes.clear(Math.max(0, end), Math.max(0, Math.max(end, minutes.length())));
    return minutes;
  }

  /** A minute's number, counted from shortly before the first row. */
  int minute(long day, int ofDay) {
    return Math.toIntExact((day - diary.base()) * Entry.DAY + ofDay);
  }

  /** The day of a minute. */
  long day(int minute) {
    return diary.base() + Math.floorDiv(minute, Entry.DAY);
  }

  /** Days of the period that the proposal covers and on which the subject has no row (S27). */
  boolean missesDays(LongPredicate could) {
    return kind != SubjectKind.RECORD
        && !diary.isStatedComplete("schedule")
        && diary.missing(List.of(kind, subject), this::isNamedBy).stream()
            .filter(day -> first == last || !diary.days().is(DayKind.WORK, day).isFalse())
            .anyMatch(day -> first <= day && day <= last && could.test(day));
  }

  /** Whether some day of the period lies outside what the proposal covers. */
  boolean isCut() {
    return !diary.isCovered(first) || !diary.isCovered(last);
  }
}
