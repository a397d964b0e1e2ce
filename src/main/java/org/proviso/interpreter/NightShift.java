package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;

/**
 * What a day must hold of somebody whose shift goes on past midnight: a meal after midnight, within
 * that shift, has the date of the next day, and whether the clause means the day or the shift, it
 * does not say.
 */
final class NightShift extends Node {
  @Child private SelectionNode wanted;
  @Child private SelectionNode all;

  NightShift(SelectionNode wanted, SelectionNode all) {
    this.wanted = wanted;
    this.all = all;
  }

  /** Where days are looked at one by one, of people, and one kind of record is measured. */
  static List<NightShift> of(Norm norm, Measure measure, Selections selections) {
    boolean simple =
        measure instanceof Measure.Longest
            || measure instanceof Measure.Count
            || measure instanceof Measure.TotalTime;
    boolean daily = norm.period() instanceof Period.Day && norm.each().kind() == SubjectKind.PERSON;
    return simple && daily
        ? NormParts.measured(measure).stream()
            .map(of -> new NightShift(selections.compile(of), selections.everything()))
            .toList()
        : List.of();
  }

  /** Whether what is wanted is there after midnight, and what would have to be known then. */
  boolean isHeldAfterMidnight(Moment moment, Evidence evidence) {
    long midnight = (moment.lastDay + 1L) * View.DAY;
    long end = end(Entries.of(all, moment));
    Entries later = end > midnight ? Entries.around(wanted, moment, 0, 1) : Entries.of(all, moment);
    boolean held = false;
    for (int i = 0; end > midnight && i < later.size; i++) {
      int at = later.at(i);
      long from = later.slice.from[at];
      boolean within =
          later.truth(i) != FilterNode.FALSE
              && later.slice.isTimed(at)
              && from >= midnight
              && from < end;
      if (within) {
        held = true;
        evidence.missing(
            "whether "
                + later.slice.view[at].words(later.slice.row[at])
                + " is of the shift that began the day before",
            "say in the clause whether the day or the shift is meant",
            false);
      }
    }
    return held;
  }

  private static long end(Entries entries) {
    long end = Long.MIN_VALUE;
    for (int i = 0; i < entries.size; i++) {
      int at = entries.at(i);
      if (entries.truth(i) != FilterNode.FALSE && entries.slice.isTimed(at)) {
        end = Math.max(end, entries.slice.to[at]);
      }
    }
    return end;
  }
}
