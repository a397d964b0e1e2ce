package org.proviso.bench;

import java.util.Arrays;

/**
 * The clock times that the four rules need, eight for every person and day. Only least values are
 * kept; an end is noted as its negative, so that the least one is the latest.
 */
final class DayBook {
  static final int INSTRUCTION_START = 0;
  static final int MORNING_END = 1;
  static final int AFTERNOON_START = 2;
  static final int DUTY_START = 3;
  static final int MEETING_START = 4;
  static final int MEETING_END = 5;
  static final int CPT_START = 6;
  static final int CPT_END = 7;

  private static final int TIMES = 8;
  private static final int DAYS_AT_FIRST = 256;
  private static final short NONE = Short.MAX_VALUE;
  private static final short[] NOTHING = {};

  private short[][] people = {};

  void note(int person, int day, int time, int minutes) {
    int slot = day * TIMES + time;
    short[] hers = slot < length(person) ? people[person] : longer(person, slot);
    if (minutes < hers[slot]) {
      hers[slot] = (short) minutes;
    }
  }

  boolean has(int person, int day, int time) {
    return at(person, day, time) != NONE;
  }

  int at(int person, int day, int time) {
    int slot = day * TIMES + time;
    return slot < length(person) ? people[person][slot] : NONE;
  }

  /** Notes everything of another book, whose people and days have other numbers there. */
  void noteAll(DayBook other, int[] peopleHere, int[] daysHere) {
    for (int person = 0; person < peopleHere.length; person++) {
      for (int day = 0; day < daysHere.length; day++) {
        for (int time = 0; time < TIMES; time++) {
          note(peopleHere[person], daysHere[day], time, other.at(person, day, time));
        }
      }
    }
  }

  private int length(int person) {
    return person < people.length ? people[person].length : 0;
  }

  private short[] longer(int person, int slot) {
    int known = people.length;
    if (person >= known) {
      people = Arrays.copyOf(people, Math.max(16, 2 * person));
      Arrays.fill(people, known, people.length, NOTHING);
    }
    short[] before = people[person];
    int wanted = Math.max(slot + 1, Math.max(DAYS_AT_FIRST * TIMES, 2 * before.length));
    short[] after = Arrays.copyOf(before, wanted);
    Arrays.fill(after, before.length, wanted, NONE);
    people[person] = after;
    return after;
  }
}
