package org.proviso.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;

/**
 * How long the block is that a row belongs to: rows that touch may be one block, all of them, or
 * each one of its own.
 *
 * @param around the records among which blocks are looked for; none means the whole schedule
 * @param addedUp whether time is added up, whatever its rows are called
 */
record Blocks(Scene scene, Selection around, boolean addedUp) {
  private static final Set<String> ONE_BY_ONE =
      Set.of("class", "lesson", "section", "course", "period");

  int length(Entry entry) {
    Cells cells = new Cells(scene);
    int own = cells.to(entry) - cells.from(entry);
    int joined = joined(entry, cells);
    boolean asks = joined != own;
    return asks && scene.oracle().yes(List.of("one block", entry.sheet(), entry.day()))
        ? joined
        : own;
  }

  private int joined(Entry entry, Cells cells) {
    int left = cells.from(entry);
    int right = cells.to(entry);
    List<Entry> others = others(entry);
    for (int round = 0; round < others.size(); round++) {
      for (Entry other : others) {
        if (cells.from(other) <= right && left <= cells.to(other)) {
          left = Math.min(left, cells.from(other));
          right = Math.max(right, cells.to(other));
        }
      }
    }
    return right - left;
  }

  private List<Entry> others(Entry entry) {
    boolean plain = around.isThis() || around.isNone();
    return scene.diary().entries(entry.sheet()).stream()
        .filter(other -> Math.abs(other.day() - entry.day()) <= 1)
        .filter(other -> scene.diary().isInForce(other))
        .filter(scene::isOfSubject)
        .filter(scene::takesPlace)
        .filter(other -> plain || new Kinds(scene).matches(other, around))
        .filter(other -> plain || mayPass(other))
        .filter(other -> (addedUp && !plain) || mayBeSame(other, entry))
        .toList();
  }

  /** Whether the other filters let it in. */
  private boolean mayPass(Entry other) {
    return around.filters().stream()
        .filter(filter -> RecordTree.all(Filter.Lasting.class, filter).isEmpty())
        .noneMatch(filter -> new Marks(scene).of(filter, other).isEmpty());
  }

  private static boolean mayBeSame(Entry one, Entry other) {
    List<String> words = List.of(one.called().toLowerCase(Locale.ROOT).split(" "));
    String head = String.join(" ", SamePhrase.roots(words.getLast()));
    boolean others =
        !one.says("class").isEmpty()
            && !other.says("class").isEmpty()
            && !one.says("class").equals(other.says("class"));
    return SamePhrase.same(one.called(), other.called()) && !ONE_BY_ONE.contains(head) && !others;
  }
}
