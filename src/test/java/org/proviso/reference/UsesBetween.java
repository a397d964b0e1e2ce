package org.proviso.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Fact;
import org.proviso.reference.Requirement.Held;

/** Whether a thing is treated between two uses of it by different users. */
final class UsesBetween {
  private final Scene scene;
  private final Fact.Between fact;
  private final Cells cells;

  UsesBetween(Scene scene, Fact.Between fact) {
    this.scene = scene;
    this.fact = fact;
    this.cells = new Cells(scene);
  }

  Held held() {
    List<Entry> uses =
        scene.rows(fact.uses()).stream()
            .filter(Entry::isDated)
            .sorted(Comparator.comparingInt(cells::from))
            .toList();
    Held all = Held.NOTHING;
    for (int i = 1; i < uses.size(); i++) {
      Entry one = uses.get(i - 1);
      Entry next = uses.get(i);
      String by = fact.by().written();
      if (!cells.word(one, by).equals(cells.word(next, by))) {
        all = all == Held.NO ? Held.NO : Held.of(isTreated(one, next));
      }
    }
    return all;
  }

  private boolean isTreated(Entry one, Entry next) {
    boolean listed =
        scene.diary().entries("events").stream()
            .filter(Entry::isDated)
            .filter(act -> new Kinds(scene).matches(act, fact.act()))
            .filter(this::isAboutIt)
            .anyMatch(
                act -> cells.to(one) <= cells.from(act) && cells.from(act) <= cells.from(next));
    boolean open = !scene.diary().isStatedComplete("events");
    return listed || (open && scene.oracle().yes(List.of("unlisted act", one.line(), next.line())));
  }

  /** Of the thing itself, or of all such; what says nothing may be of any. */
  private boolean isAboutIt(Entry act) {
    String about = act.says("about");
    if (about.equals(scene.subject()) || SamePhrase.same(about, scene.field())) {
      return true;
    }
    Set<String> others = scene.diary().values(scene.field(), "students");
    return !others.contains(about) && scene.oracle().yes(List.of("about", act.line()));
  }
}
