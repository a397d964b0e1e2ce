package org.proviso.interpreter;

import com.oracle.truffle.api.frame.VirtualFrame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.DayMark;
import org.proviso.proposal.StatedTimes;
import org.proviso.source.Name;
import org.proviso.time.Truth;
import org.proviso.time.Unit;

/** When the days begin and end that a clause names, as the sheet {@code about} says. */
final class DayMarks {
  private DayMarks() {}

  /** Minutes after midnight, if that is stated. */
  private static Optional<Integer> at(DayMark mark, World world) {
    String day = mark.day().written();
    String verbs = mark.end() ? "ends end" : "starts start begins beginning";
    for (String verb : verbs.split(" ")) {
      List<Integer> own = stated(day + " " + verb, world);
      List<Integer> turned = own.isEmpty() ? stated(verb + " of " + day, world) : own;
      if (turned.size() == 1) {
        return Optional.of(turned.getFirst() + mark.minutes());
      }
    }
    List<Integer> whole = stated(day, world);
    return whole.isEmpty()
        ? Optional.empty()
        : Optional.of((mark.end() ? whole.getLast() : whole.getFirst()) + mark.minutes());
  }

  private static List<Integer> stated(String item, World world) {
    return world.proposal.about(Name.of(item)).map(StatedTimes::of).orElse(List.of());
  }

  private static String question(DayMark mark) {
    return "when the " + mark.day() + (mark.end() ? " ends" : " starts");
  }

  private static String remedy(DayMark mark) {
    return "add an item \"%s\" to the sheet about, such as 8:30 am - 3:00 pm".formatted(mark.day());
  }

  /** From one moment to another, midnight where none is named. */
  static FilterNode window(List<DayMark> from, List<DayMark> to, World world) {
    for (DayMark mark : Stream.concat(from.stream(), to.stream()).toList()) {
      if (at(mark, world).isEmpty()) {
        return new ConstantFilter(Truth.UNKNOWN, question(mark), remedy(mark));
      }
    }
    int start = from.isEmpty() ? 0 : at(from.getFirst(), world).orElse(0);
    int end = to.isEmpty() ? View.DAY : at(to.getFirst(), world).orElse(View.DAY);
    return start < end
        ? new ClockFilter(start, end)
        : new ConstantFilter(Truth.UNKNOWN, question(to.getFirst()), remedy(to.getFirst()));
  }

  /** The moment as a bound. */
  static final class Node extends BoundNode {
    private final DayMark mark;
    private final Optional<Integer> at;

    Node(DayMark mark, World world) {
      this.mark = mark;
      this.at = DayMarks.at(mark, world);
    }

    @Override
    Reckoned executeBound(VirtualFrame frame) {
      return at.map(minutes -> Reckoned.of(minutes)).orElse(Reckoned.UNKNOWN);
    }

    @Override
    Unit unit() {
      return Unit.CLOCK;
    }

    @Override
    void ask(VirtualFrame frame, Evidence evidence) {
      if (at.isEmpty()) {
        evidence.missing(question(mark), remedy(mark), false);
      }
    }
  }
}
