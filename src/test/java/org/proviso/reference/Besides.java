package org.proviso.reference;

import java.util.List;
import org.proviso.norm.Filter;

/** Whether a record comes before, or after, others of its subject. */
final class Besides {
  private final Scene scene;
  private final Filter.Beside filter;
  private final Cells cells;

  Besides(Scene scene, Filter.Beside filter) {
    this.scene = scene;
    this.filter = filter;
    this.cells = new Cells(scene);
  }

  boolean holds(Entry entry) {
    List<Entry> others =
        scene.rowsEver(filter.other()).stream()
            .filter(row -> row.line() != entry.line() || !row.sheet().equals(entry.sheet()))
            .toList();
    if (filter.place() > 0) {
      return byPlace(entry, others);
    }
    boolean daily = others.stream().allMatch(row -> row.sheet().equals("schedule"));
    return daily && !filter.other().sheet().equals("events")
        ? withinTheDay(entry, others)
        : others.stream().anyMatch(row -> isOnTheSide(entry, row));
  }

  /** So many came before it; where not all are listed, one more may have. */
  private boolean byPlace(Entry entry, List<Entry> others) {
    long earlier =
        others.stream()
            .filter(
                row ->
                    row.isDated() && row.day() != entry.day()
                        ? row.day() < entry.day()
                        : scene.oracle().yes(List.of("same day", entry.line(), row.line())))
            .count();
    boolean reached = earlier >= filter.place();
    boolean more = filter.before() && !scene.diary().isStatedComplete("events");
    boolean unlisted = !reached && more && scene.oracle().yes(List.of("unlisted", entry.line()));
    return filter.before() != (reached || unlisted);
  }

  /** Of several the same day, which is meant nobody knows where they differ. */
  private boolean withinTheDay(Entry entry, List<Entry> others) {
    List<Boolean> found =
        others.stream()
            .filter(row -> row.day() == entry.day())
            .map(row -> isBeside(entry, row))
            .distinct()
            .toList();
    return found.size() == 1
        ? found.getFirst()
        : scene.oracle().yes(List.of("beside", entry.line()));
  }

  private boolean isBeside(Entry entry, Entry other) {
    boolean earlier = cells.to(entry) <= cells.from(other);
    boolean later = cells.from(entry) >= cells.to(other);
    return earlier || later
        ? earlier == filter.before()
        : scene.oracle().yes(List.of("partly", entry.line(), other.line()));
  }

  /** What does not recur day by day: on an earlier or a later day. */
  private boolean isOnTheSide(Entry entry, Entry other) {
    if (!other.isDated() || other.day() == entry.day()) {
      return scene.oracle().yes(List.of("same day", entry.line(), other.line()));
    }
    return filter.before() == entry.day() < other.day();
  }
}
