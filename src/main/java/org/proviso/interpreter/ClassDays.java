package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.Optional;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.DateSpan;

/** From when and to when a class is one, as its own row says. */
record ClassDays(Fields fields) {
  /** The days from and to which a class is one, where its row says both. */
  Optional<DateSpan> lasting(Moment moment) {
    if (moment.kind != SubjectKind.CLASS) {
      return Optional.empty();
    }
    Optional<LocalDate> from = day(moment, "from");
    Optional<LocalDate> to = day(moment, "to");
    return from.flatMap(first -> to.filter(last -> !last.isBefore(first)))
        .map(last -> new DateSpan(from.orElseThrow(), last));
  }

  /** Whether a class has ended before these days, or begins after them. */
  boolean isElsewhen(Moment moment, DateSpan days) {
    if (moment.kind != SubjectKind.CLASS) {
      return false;
    }
    boolean later = day(moment, "from").filter(from -> from.isAfter(days.last())).isPresent();
    return later || day(moment, "to").filter(to -> to.isBefore(days.first())).isPresent();
  }

  private Optional<LocalDate> day(Moment moment, String field) {
    return fields.stated(moment.kind, moment.subject, Name.of(field)).flatMap(LoadedDay::of);
  }
}
