package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.change.Settlement;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Modality;
import org.proviso.norm.NormParts;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/** Worlds of one denial: a right is broken by that and by nothing else (S8). */
record Denied(Replay replay) {
  Settlement between(Stance old, Stance now) {
    var found = new ArrayList<Witness>();
    found.addAll(first(old, now, true));
    found.addAll(first(now, old, false));
    return found.isEmpty()
        ? new Settlement.NotSettled(
            "a right is broken only by a denial, and none that was tried tells the two apart.")
        : new Settlement.Shown(found);
  }

  /** The first denial that the one allows and the other does not. */
  private List<Witness> first(Stance allows, Stance forbids, boolean oldAllows) {
    var question = new WorldQuestion(allows, forbids);
    var trial = new Trial(question, replay);
    LocalDate monday = ListedWorlds.monday(question);
    for (Name right : rights(forbids)) {
      String about = Plurals.singular(right.written()).toLowerCase(Locale.ROOT);
      List<Witness> shown =
          trial.of(oldAllows, sheets(about, monday.toString()), () -> words(about, monday));
      if (!shown.isEmpty()) {
        return shown;
      }
    }
    return List.of();
  }

  /** What the stance gives a right to. */
  private static List<Name> rights(Stance stance) {
    return stance.norms().stream()
        .filter(norm -> norm.modality() == Modality.RIGHT)
        .flatMap(norm -> NormParts.names(norm).stream())
        .toList();
  }

  private static List<String> words(String about, LocalDate day) {
    return List.of(
        "%s, denial, %s, about %s"
            .formatted(WorldQuestion.PERSON, FrameWords.DAY.format(day), about));
  }

  private static List<WitnessSheet> sheets(String about, String day) {
    return List.of(
        new WitnessSheet(
            "events",
            List.of("date", "event", "to", "about"),
            List.of(List.of(day, "denial", WorldQuestion.PERSON, about))),
        WholeSpan.about(day, day));
  }
}
