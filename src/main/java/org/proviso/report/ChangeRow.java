package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.change.Motion;
import org.proviso.change.NormChange;
import org.proviso.change.SentenceChange;
import org.proviso.change.Settlement;
import org.proviso.change.Sides;
import org.proviso.change.Witness;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/**
 * A line of the bargaining table: clause, current, their words, what it changes, who gains,
 * witness, status.
 */
record ChangeRow(
    String clause,
    String current,
    String proposed,
    String kind,
    List<String> changes,
    String gains,
    List<String> witness,
    String status) {
  ChangeRow {
    changes = List.copyOf(changes);
    witness = List.copyOf(witness);
  }

  static ChangeRow of(ClauseChange change, NormWording wording, Sides sides) {
    return new ChangeRow(
        clause(change),
        Shortened.words(change, true),
        Shortened.words(change, false),
        kind(change),
        changes(change, wording),
        sides.words(change.gain()),
        witness(change),
        status(change));
  }

  static String clause(ClauseChange change) {
    if (change.motion() == Motion.MOVED) {
      return change.oldNumber() + " → " + change.newNumber();
    }
    return change.newNumber().isEmpty() ? change.oldNumber() : change.newNumber();
  }

  static String kind(ClauseChange change) {
    String kind = change.kind().words();
    boolean said = kind.equals(change.motion().words()) || change.motion() == Motion.STAYED;
    if (change.kind() == ChangeKind.UNCHANGED && change.motion() != Motion.STAYED) {
      return change.motion().words() + ", same words";
    }
    if (change.kind() == ChangeKind.UNCHANGED && !change.also().isEmpty()) {
      return "a sentence moved";
    }
    return said ? kind : change.motion().words() + ", " + kind;
  }

  private static List<String> changes(ClauseChange change, NormWording wording) {
    var lines = new ArrayList<String>();
    if (change.motion() == Motion.SPLIT) {
      lines.add("Split off from " + String.join(", ", change.also()) + ".");
    } else if (change.motion() == Motion.MERGED) {
      lines.add("Went into " + String.join(", ", change.also()) + ".");
    }
    for (SentenceChange sentence : change.sentences()) {
      moved(change, sentence, lines);
    }
    change.norms().forEach(norm -> norm(change, norm, wording, lines));
    for (Difference difference : change.allDifferences()) {
      boolean ofNorm =
          change.norms().stream().anyMatch(norm -> norm.differences().contains(difference));
      if (!ofNorm) {
        lines.add(English.capital(difference.words()) + ".");
      }
    }
    // Two sentences may change alike.
    return lines.stream().distinct().toList();
  }

  private static void moved(ClauseChange change, SentenceChange sentence, List<String> lines) {
    if (change.motion() == Motion.SPLIT || change.motion() == Motion.MERGED) {
      return;
    }
    if (!sentence.movedTo().isEmpty()) {
      lines.add("A sentence moved to " + sentence.movedTo() + ".");
    }
    if (!sentence.movedFrom().isEmpty()) {
      lines.add("A sentence came from " + sentence.movedFrom() + ".");
    }
  }

  private static void norm(
      ClauseChange change, NormChange norm, NormWording wording, List<String> lines) {
    if (norm.kind() == ChangeKind.UNCHANGED) {
      return;
    }
    var words = new StringBuilder(English.capital(norm.kind().words())).append(whose(change, norm));
    String separator = ": ";
    for (Difference difference : norm.differences()) {
      words.append(separator).append(difference.words());
      separator = "; ";
    }
    boolean bare = norm.differences().isEmpty();
    boolean told = norm.kind() != ChangeKind.READ_OTHERWISE;
    if (bare && told && norm.old().isEmpty()) {
      words.append(": ").append(wording.of(norm.now().getFirst()));
    } else if (bare && told && norm.now().isEmpty()) {
      words.append(": ").append(wording.of(norm.old().getFirst()));
    }
    boolean alone = bare && words.toString().equalsIgnoreCase(change.kind().words());
    boolean part = norm.kind() == ChangeKind.REWORDED && change.kind() != ChangeKind.REWORDED;
    if (!part || change.also().isEmpty()) {
      lines.add(words.append(words.toString().endsWith(".") ? "" : ".").toString());
    }
    stoodElsewhere(change, norm, lines);
    if (norm.settlement() instanceof Settlement.Covered(boolean byOld, List<Norm> by)) {
      by.forEach(one -> lines.add(covered(byOld, one, wording)));
    }
    if (!norm.proof().isEmpty()) {
      lines.add("Proved: " + norm.proof());
    }
    boolean elsewhere = norm.kind() == ChangeKind.REWORDED && !change.also().isEmpty();
    if (norm.old().size() > 1 || norm.now().size() > 1 || elsewhere) {
      lines.add(norm.grounds());
    } else if (!alone && norm.kind() == ChangeKind.DIFFERENT) {
      lines.add(norm.grounds());
    }
  }

  /** For whom, where a clause speaks of several kinds of people and not all change alike. */
  private static String whose(ClauseChange change, NormChange norm) {
    List<Name> terms =
        change.norms().stream()
            .flatMap(one -> Stream.concat(one.old().stream(), one.now().stream()))
            .map(one -> one.each().term())
            .distinct()
            .toList();
    boolean people =
        norm.now().size() == 1
            && norm.old().size() == 1
            && norm.now().getFirst().each().kind() == SubjectKind.PERSON
            && norm.now().getFirst().each().term().equals(norm.old().getFirst().each().term());
    return people && terms.size() > 1
        ? " for each " + norm.now().getFirst().each().term().written()
        : "";
  }

  private static String covered(boolean byOld, Norm by, NormWording wording) {
    return "%s of the %s version asks for no less%s: %s"
        .formatted(
            by.clause().number(),
            byOld ? "current" : "proposed",
            byOld ? " already" : "",
            wording.of(by));
  }

  /** What came from a clause that this one was not made of as a whole. */
  private static void stoodElsewhere(ClauseChange change, NormChange norm, List<String> lines) {
    boolean here = change.motion() == Motion.STAYED || change.motion() == Motion.MOVED;
    boolean paired = norm.old().size() == 1 && norm.now().size() == 1;
    if (here && paired && norm.kind() != ChangeKind.REWORDED) {
      String from = norm.old().getFirst().clause().number();
      String to = norm.now().getFirst().clause().number();
      boolean moved =
          change.sentences().stream()
              .anyMatch(one -> one.movedFrom().equals(from) || one.movedTo().equals(to));
      if (!moved && !from.equals(change.oldNumber())) {
        lines.add("This stood in " + from + ".");
      } else if (!moved && !to.equals(change.newNumber())) {
        lines.add("This stands in " + to + " now.");
      }
    }
  }

  /** What a wording may have come to, so that its effect is open. */
  private static final List<String> UNREAD =
      List.of(SentenceClass.NOT_READ.words(), SentenceClass.TWO_READINGS.words());

  private static List<String> witness(ClauseChange change) {
    var lines = new ArrayList<String>();
    for (NormChange norm : change.norms()) {
      switch (norm.settlement()) {
        case Settlement.NotNeeded _, Settlement.Covered _ -> {}
        case Settlement.ToldAt(String clause) -> lines.add("See " + clause + ".");
        case Settlement.NotSettled(String why) -> {
          String line = norm.kind() == ChangeKind.REWORDED ? norm.grounds() : "Not settled: " + why;
          if (!lines.contains(line)) {
            lines.add(line);
          }
        }
        case Settlement.NoneFound _
            when norm.kind() == ChangeKind.REWORDED && change.kind() != ChangeKind.REWORDED -> {}
        case Settlement.NoneFound(int people, int weeks, int minutes) ->
            lines.add(
                "No difference found up to %s and %s, with times in steps of %s."
                    .formatted(
                        English.counted(String.valueOf(people), "person")
                            .replace("persons", "people"),
                        English.counted(String.valueOf(weeks), "week"),
                        English.counted(String.valueOf(minutes), "minute")));
        case Settlement.BothWays(List<String> words, String before, String after, _) -> {
          lines.add("The same under both:");
          words.forEach(line -> lines.add("  " + line));
          lines.add("  Current: " + before + " owed. Proposed: " + after + " owed.");
        }
        case Settlement.Shown(List<Witness> witnesses) ->
            witnesses.forEach(witness -> witness(witness, lines));
      }
    }
    if (!lines.isEmpty() && change.kind() == ChangeKind.READ_OTHERWISE) {
      lines.add("What is not read in this clause may forbid it all the same.");
    } else if (lines.isEmpty() && change.allDifferences().stream().anyMatch(ChangeRow::isUnread)) {
      lines.add("Not settled: what is not read cannot be tried.");
    }
    return lines;
  }

  private static boolean isUnread(Difference difference) {
    String told =
        switch (difference.aspect()) {
          case WORDS -> difference.elsewhere();
          case READ -> difference.before() + ", " + difference.after();
          default -> "";
        };
    return UNREAD.stream().anyMatch(told::contains);
  }

  private static void witness(Witness witness, List<String> lines) {
    lines.add(
        witness.oldAllows()
            ? "The current wording allows this, the proposed one does not:"
            : "The proposed wording allows this, the current one does not:");
    witness.words().forEach(line -> lines.add("  " + line));
    lines.add("  " + witness.broken());
    if (!witness.beside().isEmpty()) {
      lines.add(
          "  Forbidden all the same by "
              + String.join("; ", witness.beside().stream().map(Witness.Beside::words).toList())
              + ".");
    }
    if (!witness.unread().isEmpty()) {
      lines.add(
          "  Not sure: what is not read or not checked in "
              + English.list(witness.unread(), "and")
              + " may forbid it.");
    }
  }

  private static String status(ClauseChange change) {
    return switch (change.kind()) {
      case UNCHANGED, REWORDED -> "nothing to settle";
      case STRICTER, LOOSER, DIFFERENT, GRANTED, WITHDRAWN, HARDENED, SOFTENED -> "open";
      case MORE_OWED, LESS_OWED, ADDED, REMOVED, READ_OTHERWISE, WORDS -> "open";
    };
  }
}
