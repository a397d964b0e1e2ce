package org.proviso.witness;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;

/**
 * Lays what only a calendar names, as a minimum day, on a weekday that the norms speak of, and on
 * another one.
 */
record NamedDays(List<Norm> norms) {
  List<DayFrame> laid(DayFrame frame) {
    var all = new ArrayList<DayFrame>(List.of(frame));
    if (!frame.called().isEmpty()) {
      weekdays().forEach(weekday -> all.add(frame.callingFrom(weekday)));
    }
    return all;
  }

  private List<DayOfWeek> weekdays() {
    Stream<DayOfWeek> ofRows =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Filter.OnWeekdays.class).stream())
            .flatMap(filter -> filter.days().stream());
    Stream<DayOfWeek> ofDays =
        norms.stream()
            .flatMap(norm -> NormParts.of(norm, Period.Day.class).stream())
            .flatMap(day -> day.on().stream());
    return Stream.concat(ofRows, ofDays).distinct().sorted().toList();
  }
}
