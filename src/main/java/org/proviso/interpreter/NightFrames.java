package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Period;
import org.proviso.time.DateSpan;
import org.proviso.time.DayKind;
import org.proviso.time.Truth;

/** Days of which a subject has no row, but into which one of the day before runs, as periods. */
record NightFrames(World world, Period.Day period, DateSpan reach) {
  /** The subject's own days and these, in order. */
  List<Frame> beside(List<Frame> own, Set<Integer> nights) {
    Set<Integer> there = own.stream().map(Frame::firstDay).collect(Collectors.toSet());
    List<Frame> frames = new ArrayList<>(own);
    for (int day : nights) {
      Truth is = isNear(day) && !there.contains(day) ? night(day) : Truth.FALSE;
      if (is != Truth.FALSE) {
        frames.add(
            reach.contains(LocalDate.ofEpochDay(day))
                ? Frame.day(day, is, false)
                : Frame.beyond(day, is));
      }
    }
    frames.sort(Comparator.comparingInt(Frame::firstDay));
    return frames;
  }

  private boolean isNear(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return Frames.falls(day, period.on())
        && world.agreement.inForce().contains(date)
        && (reach.contains(date) || reach.contains(date.minusDays(1)));
  }

  /** Without a calendar, nobody knows whether it is a work day of somebody who begins nothing. */
  private Truth night(int day) {
    boolean known = period.kind() == DayKind.CALENDAR || world.proposal.calendar().isPresent();
    boolean plain = period.kind() == DayKind.PLAIN;
    return plain ? Truth.TRUE : known ? world.calendar(period.kind(), day) : Truth.UNKNOWN;
  }
}
