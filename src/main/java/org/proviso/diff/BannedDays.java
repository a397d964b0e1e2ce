package org.proviso.diff;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import org.proviso.norm.Each;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;

/** "Only on Tuesdays" and "not on any other day" forbid the same days. */
final class BannedDays {
  private BannedDays() {}

  /** A norm that says on which weekdays records must lie, as a ban on the others. */
  static Norm of(Norm norm) {
    Each each = norm.each();
    Optional<EnumSet<DayOfWeek>> days = asked(norm.must());
    if (days.isEmpty() || each.kind() != SubjectKind.RECORD) {
      return norm;
    }
    Selection records =
        each.records().where(new Filter.OnWeekdays(EnumSet.complementOf(days.get())));
    return norm.as(Modality.BAN)
        .speakingOf(new Each(each.kind(), each.term(), each.where(), records, each.taken()))
        .requiring(Fact.NEVER);
  }

  private static Optional<EnumSet<DayOfWeek>> asked(Fact must) {
    return must instanceof Fact.Is(Filter.OnWeekdays(var days)) && !days.isEmpty()
        ? Optional.of(EnumSet.copyOf(days))
        : Optional.empty();
  }
}
