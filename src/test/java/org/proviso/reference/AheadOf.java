package org.proviso.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.proviso.norm.Fact;
import org.proviso.reference.Requirement.Held;

/** Whether a record comes so long before the next stretch of school begins. */
final class AheadOf {
  private final Scene scene;
  private final Fact.Ahead fact;

  AheadOf(Scene scene, Fact.Ahead fact) {
    this.scene = scene;
    this.fact = fact;
  }

  Held held(Entry record) {
    if (!record.isDated()) {
      return Held.of(scene.oracle().yes(List.of("when", record.line())));
    }
    OptionalLong begins =
        scene.diary().entries("calendar").stream()
            .filter(row -> row.says("term").startsWith(fact.stretch().words()))
            .mapToLong(row -> LocalDate.parse(row.says("from")).toEpochDay())
            .filter(first -> first > record.day())
            .min();
    if (begins.isEmpty()) {
      return Held.of(scene.oracle().yes(List.of("next", fact.stretch())));
    }
    Entry start = new Entry("calendar", 0, Map.of(), begins.getAsLong(), 0, Entry.UNTIMED, false);
    boolean inTime = new DueTimes(scene, fact.deadline()).isMet(start, record);
    boolean saysWhich = !record.says(fact.stretch().words()).isEmpty();
    return Held.of(
        inTime || (!saysWhich && scene.oracle().yes(List.of("for a later one", record.line()))));
  }
}
