package org.proviso.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Reads part of a generated schedule, eight bytes at a time, into a {@link DayBook}. It trusts the
 * generator's layout: nothing quoted, dates and times of fixed width, one meeting a person and day.
 */
final class ScheduleScan {
  private static final int CHUNK = 1 << 20;

  /** Room after the last line, so that eight bytes can be loaded from anywhere in it. */
  private static final int SLACK = 64;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long COMMAS = ',' * ONES;
  private static final long NEWLINES = '\n' * ONES;
  private static final long INSTRUCTION = word("instruct");
  private static final long STAFF_MEETING = word("staff me");
  private static final long DUTY = word("duty,");
  private static final long CPT = word("CPT,");
  private static final long LIVESTREAM = word("livestre");
  private static final long WRITTEN = word("written,");

  // From the first byte of the date.
  private static final int START = "2025-09-01,".length();
  private static final int END = START + "08:00,".length();
  private static final int CLASS = END + "08:00,".length();
  private static final int MODE = CLASS + "AM,".length();
  private static final int PERMISSION = MODE + "livestream,".length();

  final KeyTable people = new KeyTable();
  final KeyTable days = new KeyTable();
  final DayBook book = new DayBook();
  long rows;
  long unpermittedLivestreams;

  /** Reads the lines from one place in the file to another, both at a line's start. */
  void read(FileChannel file, long from, long to) throws IOException {
    byte[] bytes = new byte[CHUNK + SLACK];
    int kept = 0;
    for (long at = from; at < to; ) {
      ByteBuffer free = ByteBuffer.wrap(bytes, kept, (int) Math.min(CHUNK - kept, to - at));
      at += file.read(free, at);
      int lines = lastLineEnd(bytes, free.position());
      lines(bytes, lines);
      kept = free.position() - lines;
      System.arraycopy(bytes, lines, bytes, 0, kept);
    }
  }

  private static int lastLineEnd(byte[] bytes, int length) {
    int end = length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private void lines(byte[] bytes, int end) {
    for (int start = 0; start < end; ) {
      int activity = find(bytes, start, COMMAS) + 1;
      int date = find(bytes, activity, COMMAS) + 1;
      row(bytes, start, activity, date);
      rows++;
      start = find(bytes, date + CLASS, NEWLINES) + 1;
    }
  }

  private void row(byte[] bytes, int start, int activity, int date) {
    long name = eight(bytes, activity);
    if (name == INSTRUCTION) {
      instruction(bytes, person(bytes, start, activity - 1), day(bytes, date), date);
    } else if (name == STAFF_MEETING) {
      span(bytes, start, activity, date, DayBook.MEETING_START, DayBook.MEETING_END);
    } else if (firstBytes(name, 5) == DUTY) {
      int duty = clock(bytes, date + START);
      book.note(person(bytes, start, activity - 1), day(bytes, date), DayBook.DUTY_START, duty);
    } else if (firstBytes(name, 4) == CPT) {
      span(bytes, start, activity, date, DayBook.CPT_START, DayBook.CPT_END);
    }
  }

  private void instruction(byte[] bytes, int person, int day, int date) {
    int start = clock(bytes, date + START);
    book.note(person, day, DayBook.INSTRUCTION_START, start);
    if (bytes[date + CLASS] == 'A') {
      book.note(person, day, DayBook.MORNING_END, -clock(bytes, date + END));
    } else {
      book.note(person, day, DayBook.AFTERNOON_START, start);
    }
    if (eight(bytes, date + MODE) == LIVESTREAM && eight(bytes, date + PERMISSION) != WRITTEN) {
      unpermittedLivestreams++;
    }
  }

  private void span(byte[] bytes, int start, int activity, int date, int startTime, int endTime) {
    int person = person(bytes, start, activity - 1);
    int day = day(bytes, date);
    book.note(person, day, startTime, clock(bytes, date + START));
    book.note(person, day, endTime, -clock(bytes, date + END));
  }

  private int person(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length <= 8) {
      return people.numberOf(firstBytes(eight(bytes, from), length), 0);
    }
    return people.numberOf(eight(bytes, from), firstBytes(eight(bytes, from + 8), length - 8));
  }

  private int day(byte[] bytes, int from) {
    return days.numberOf(eight(bytes, from), firstBytes(eight(bytes, from + 8), 2));
  }

  private static int clock(byte[] bytes, int at) {
    int hour = 10 * bytes[at] + bytes[at + 1] - 11 * '0';
    return 60 * hour + 10 * bytes[at + 3] + bytes[at + 4] - 11 * '0';
  }

  /** Where the byte that fills the pattern next stands: the lowest zero byte of the difference. */
  private static int find(byte[] bytes, int from, long pattern) {
    int at = from;
    while (true) {
      long difference = eight(bytes, at) ^ pattern;
      long zeroes = (difference - ONES) & ~difference & HIGH;
      if (zeroes != 0) {
        return at + (Long.numberOfTrailingZeros(zeroes) >>> 3);
      }
      at += 8;
    }
  }

  private static long eight(byte[] bytes, int at) {
    return (long) EIGHT.get(bytes, at);
  }

  private static long firstBytes(long eight, int count) {
    return count == 8 ? eight : eight & ((1L << (8 * count)) - 1);
  }

  private static long word(String text) {
    byte[] padded = new byte[8];
    System.arraycopy(text.getBytes(US_ASCII), 0, padded, 0, text.length());
    return eight(padded, 0);
  }
}
