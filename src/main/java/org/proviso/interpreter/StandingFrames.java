package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.norm.Fact;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Days on which a record begins that stands from one day to another, as a vacation does: the most
 * at once are there when one begins, whether or not the schedule has a row of that day.
 */
record StandingFrames(World world, Norm norm) {
  private static final long DAY = View.DAY;

  /** The norm's own days and these, in order. */
  List<Frame> beside(List<Frame> own) {
    Set<Integer> there = own.stream().map(Frame::firstDay).collect(Collectors.toSet());
    List<Frame> frames = new ArrayList<>(own);
    for (int day : begun()) {
      if (!there.contains(day)) {
        frames.add(Frame.day(day, Truth.TRUE, false));
      }
    }
    frames.sort(Comparator.comparingInt(Frame::firstDay));
    return frames;
  }

  /** Whether it limits how many there are at once, of all together. */
  static boolean matter(Norm norm) {
    return norm.period() instanceof Period.Day
        && norm.each().kind() == SubjectKind.WHOLE
        && norm.must() instanceof Fact.Compare(Measure.AtOnce _, var relation, _)
        && relation.isUpper();
  }

  private Set<Integer> begun() {
    Set<Name> kinds = NormParts.records(norm);
    Set<Integer> days = new TreeSet<>();
    for (View view : world.views()) {
      if (view.isStanding() && kinds.contains(Name.of(view.sheet.name()))) {
        for (int row = 0; row < view.sheet.size(); row++) {
          add(view, row, days);
        }
      }
    }
    return days;
  }

  /** Where it begins; one that began before the agreement is there on the first day in force. */
  private void add(View view, int row, Set<Integer> days) {
    LocalDate inForce = world.agreement.inForce().first();
    long term = inForce.equals(LocalDate.MIN) ? Long.MIN_VALUE : inForce.toEpochDay() * DAY;
    long from = Math.max(view.standsFrom(row), term);
    if (from != Long.MIN_VALUE && from < view.standsTo(row)) {
      int day = Math.toIntExact(from / DAY);
      boolean falls =
          Frames.falls(day, ((Period.Day) norm.period()).on())
              && world.agreement.inForce().contains(LocalDate.ofEpochDay(day));
      if (falls) {
        days.add(day);
      }
    }
  }
}
