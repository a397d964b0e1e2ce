package org.proviso.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes a schedule of 180 school days with planted breaches of the four rules; the same people and
 * rows give the same bytes on every machine, because {@link Random} is specified to the bit.
 */
final class ScheduleGenerator {
  static final String HEADER = "person,activity,date,start,end,class,mode,permission,room\n";
  private static final int DAYS = 180;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
  private static final long SEED = 20_261_121;

  /** More than three hours of Friday meetings in a month break the first rule. */
  private static final int MEETING_MINUTES = 180;

  private final Random random = new Random(SEED);
  private final int people;
  private final long rows;

  /** Minutes of Friday meetings that count, by person and month. */
  private final int[][] fridayMinutes;

  private long written;
  private long gaps;
  private long livestreams;
  private long starts;

  private ScheduleGenerator(int people, long rows) {
    this.people = people;
    this.rows = rows;
    fridayMinutes = new int[people][13];
  }

  /** Writes the file and tells what it planted. About eleven rows a person and day look real. */
  static RuleCounts write(Path file, int people, long rows) throws IOException {
    ScheduleGenerator generator = new ScheduleGenerator(people, rows);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(HEADER.getBytes(StandardCharsets.US_ASCII));
      generator.days(out);
    }
    return generator.planted();
  }

  private void days(OutputStream out) throws IOException {
    LocalDate date = FIRST_DAY;
    for (int day = 0; day < DAYS; day++) {
      for (int person = 0; person < people; person++) {
        PersonDay hers = new PersonDay(random, date);
        hers.fillUpTo(quota(day, person) - written);
        record(hers, person, date);
        out.write(hers.text("M%05d,".formatted(person + 1)).getBytes(StandardCharsets.US_ASCII));
      }
      date = date.plusDays(date.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }
  }

  /** How many rows there should be once this day of this person is written. */
  private long quota(int day, int person) {
    return rows * ((long) day * people + person + 1) / ((long) DAYS * people);
  }

  private void record(PersonDay hers, int person, LocalDate date) {
    written += hers.size();
    fridayMinutes[person][date.getMonthValue()] += hers.fridayMinutes();
    gaps += hers.hasShortGap() ? 1 : 0;
    livestreams += hers.unpermittedLivestreams();
    starts += hers.startsWrongly() ? 1 : 0;
  }

  private RuleCounts planted() {
    long meetings = 0;
    for (int[] months : fridayMinutes) {
      for (int minutes : months) {
        meetings += minutes > MEETING_MINUTES ? 1 : 0;
      }
    }
    return new RuleCounts(written, meetings, gaps, livestreams, starts);
  }
}
