package org.proviso.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.change.Settlement;
import org.proviso.change.Witness;
import org.proviso.change.WitnessSheet;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
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
    for (Norm norm : forbids.norms()) {
      for (Name name : norm.modality() == Modality.RIGHT ? NormParts.names(norm) : NOBODY) {
        String about = Plurals.singular(name.written()).toLowerCase(Locale.ROOT);
        LocalDate monday = ListedWorlds.monday(new WorldQuestion(allows, forbids));
        List<WitnessSheet> sheets = sheets(about, monday.toString());
        Replay.Came breaks = replay.of(forbids, forbids.norms(), sheets);
        boolean told = breaks.broken() && replay.of(allows, allows.norms(), sheets).allowed();
        if (told && replay.wholly(forbids, forbids, sheets).broken()) {
          String line =
              WorldQuestion.PERSON
                  + ", denial, "
                  + FrameWords.DAY.format(monday)
                  + ", about "
                  + about;
          Replay.Whole whole = replay.wholly(allows, forbids, sheets);
          return List.of(
              new Witness(
                  oldAllows,
                  List.of(line),
                  breaks.words(),
                  sheets,
                  whole.beside(),
                  whole.unread()));
        }
      }
    }
    return List.of();
  }

  private static final Set<Name> NOBODY = Set.of();

  private static List<WitnessSheet> sheets(String about, String day) {
    return List.of(
        new WitnessSheet(
            "events",
            List.of("date", "event", "to", "about"),
            List.of(List.of(day, "denial", WorldQuestion.PERSON, about))),
        WholeSpan.about(day, day));
  }
}
