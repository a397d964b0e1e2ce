package org.proviso.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.change.Aspect;
import org.proviso.change.ChangeKind;
import org.proviso.change.ClauseChange;
import org.proviso.change.Difference;
import org.proviso.change.Gain;
import org.proviso.change.Motion;
import org.proviso.change.SentenceChange;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Provision;

/** Titles and headings that are worded otherwise: no verdict rests on them, but they are words. */
record HeadingChanges(Agreement old, Agreement now, Renumbering renumbering) {
  /** The agreement's title and the headings of articles, which are clauses without sentences. */
  List<ClauseChange> changed() {
    var found = new ArrayList<ClauseChange>();
    if (!old.title().equals(now.title())) {
      found.add(change("title", "title", old.title(), now.title()));
    }
    Map<String, Clause> before =
        old.clauses().stream()
            .filter(HeadingChanges::isBare)
            .collect(
                Collectors.toMap(
                    clause -> Provision.bare(clause.id().number()), clause -> clause, (a, _) -> a));
    for (Clause clause : now.clauses()) {
      String number = Provision.bare(clause.id().number());
      Clause was = before.get(renumbering.numbers().getOrDefault(number, number));
      if (isBare(clause) && was != null && !was.heading().equals(clause.heading())) {
        found.add(change(was.id().number(), clause.id().number(), was.heading(), clause.heading()));
      }
    }
    return found;
  }

  private static boolean isBare(Clause clause) {
    return clause.sentences().isEmpty();
  }

  private static ClauseChange change(String oldNumber, String newNumber, String was, String is) {
    var sentence =
        new SentenceChange(was, is, 0, "", "", Redline.of(was, is), List.of(), List.of(words()));
    return new ClauseChange(
        oldNumber.equals(newNumber) ? Motion.STAYED : Motion.MOVED,
        oldNumber,
        newNumber,
        List.of(),
        ChangeKind.WORDS,
        List.of(sentence),
        List.of(),
        Gain.NOT_CLEAR);
  }

  private static Difference words() {
    return new Difference(Aspect.WORDS, "", "", "heading");
  }

  /** The heading of a clause that has sentences of its own. */
  static List<Difference> of(ClausePair pair) {
    if (!pair.isWhole()) {
      return List.of();
    }
    String was = pair.old().getFirst().heading();
    String is = pair.now().getFirst().heading();
    return was.equals(is) ? List.of() : List.of(new Difference(Aspect.WORDS, was, is, "heading"));
  }
}
