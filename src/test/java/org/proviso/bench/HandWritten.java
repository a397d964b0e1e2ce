package org.proviso.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What an expert would write for just these four rules on just this layout: a lower bound, not a
 * product. It counts breaches and explains none of them.
 */
final class HandWritten {
  private static final int MEETING_MINUTES = 180;
  private static final int GAP_MINUTES = 90;
  private static final int NOTICE_MINUTES = 15;
  private static final int LONGEST_LINE = 4096;

  private HandWritten() {}

  /** Arguments: file, threads. */
  public static void main(String[] arguments) throws Exception {
    RuleCounts counts = count(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    System.out.println(counts.line());
  }

  static RuleCounts count(Path schedule, int threads)
      throws IOException, InterruptedException, ExecutionException {
    try (FileChannel file = FileChannel.open(schedule);
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Future<ScheduleScan>> parts = new ArrayList<>();
      long from = nextLine(file, 0);
      for (int part = 1; part <= threads; part++) {
        long start = from;
        long end = part == threads ? file.size() : nextLine(file, file.size() / threads * part);
        parts.add(workers.submit(() -> scan(file, start, end)));
        from = end;
      }
      ScheduleScan whole = parts.getFirst().get();
      for (Future<ScheduleScan> part : parts.subList(1, threads)) {
        add(part.get(), whole);
      }
      return judge(whole);
    }
  }

  private static ScheduleScan scan(FileChannel file, long from, long to) throws IOException {
    ScheduleScan scan = new ScheduleScan();
    scan.read(file, from, to);
    return scan;
  }

  private static long nextLine(FileChannel file, long place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_LINE);
    file.read(bytes, place);
    bytes.flip();
    while (bytes.hasRemaining()) {
      if (bytes.get() == '\n') {
        return place + bytes.position();
      }
    }
    throw new IOException("A line is longer than " + LONGEST_LINE + " bytes.");
  }

  private static void add(ScheduleScan part, ScheduleScan whole) {
    whole.rows += part.rows;
    whole.unpermittedLivestreams += part.unpermittedLivestreams;
    whole.book.noteAll(
        part.book, renumber(part.people, whole.people), renumber(part.days, whole.days));
  }

  private static int[] renumber(KeyTable there, KeyTable here) {
    long[][] keys = there.keys();
    int[] numbers = new int[there.size()];
    for (int index = 0; index < numbers.length; index++) {
      numbers[index] = here.numberOf(keys[0][index], keys[1][index]);
    }
    return numbers;
  }

  private static RuleCounts judge(ScheduleScan scan) {
    LocalDate[] dates = dates(scan.days);
    long meetings = 0;
    long gaps = 0;
    long starts = 0;
    for (int person = 0; person < scan.people.size(); person++) {
      int[] minutes = new int[13];
      for (int day = 0; day < dates.length; day++) {
        gaps += hasShortGap(scan.book, person, day) ? 1 : 0;
        starts += startsWrongly(scan.book, person, day) ? 1 : 0;
        if (dates[day].getDayOfWeek() == DayOfWeek.FRIDAY) {
          minutes[dates[day].getMonthValue()] += meetingMinutes(scan.book, person, day);
        }
      }
      for (int month : minutes) {
        meetings += month > MEETING_MINUTES ? 1 : 0;
      }
    }
    return new RuleCounts(scan.rows, meetings, gaps, scan.unpermittedLivestreams, starts);
  }

  private static boolean hasShortGap(DayBook book, int person, int day) {
    return book.has(person, day, DayBook.MORNING_END)
        && book.has(person, day, DayBook.AFTERNOON_START)
        && book.at(person, day, DayBook.AFTERNOON_START) + book.at(person, day, DayBook.MORNING_END)
            < GAP_MINUTES;
  }

  private static boolean startsWrongly(DayBook book, int person, int day) {
    return book.has(person, day, DayBook.INSTRUCTION_START)
        && book.at(person, day, DayBook.INSTRUCTION_START)
                - book.at(person, day, DayBook.DUTY_START)
            != NOTICE_MINUTES;
  }

  private static int meetingMinutes(DayBook book, int person, int day) {
    if (!book.has(person, day, DayBook.MEETING_START)) {
      return 0;
    }
    int start = book.at(person, day, DayBook.MEETING_START);
    int end = -book.at(person, day, DayBook.MEETING_END);
    if (!book.has(person, day, DayBook.CPT_START)) {
      return end - start;
    }
    int from = Math.max(start, book.at(person, day, DayBook.CPT_START));
    int to = Math.min(end, -book.at(person, day, DayBook.CPT_END));
    return end - start - Math.max(0, to - from);
  }

  private static LocalDate[] dates(KeyTable days) {
    long[][] keys = days.keys();
    LocalDate[] dates = new LocalDate[days.size()];
    for (int day = 0; day < dates.length; day++) {
      byte[] text =
          ByteBuffer.allocate(16)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putLong(keys[0][day])
              .putLong(keys[1][day])
              .array();
      dates[day] = LocalDate.parse(new String(text, 0, 10, StandardCharsets.US_ASCII));
    }
    return dates;
  }
}
