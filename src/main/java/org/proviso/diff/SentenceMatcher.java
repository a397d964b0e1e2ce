package org.proviso.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.norm.CanonicalNorm;
import org.proviso.norm.Clause;

/**
 * Aligns the sentences of clauses that belong together, and then those that changed their clause.
 */
final class SentenceMatcher {
  private static final double ALIKE = 0.4;
  private static final double MOVED = 0.75;
  private static final double SAME = 0.95;

  private final Map<ClausePair, List<SentencePair>> aligned = new LinkedHashMap<>();

  private final RareWords rarities;

  private SentenceMatcher(List<ClausePair> clauses) {
    rarities =
        RareWords.of(
            clauses.stream()
                .flatMap(pair -> Stream.concat(pair.old().stream(), pair.now().stream()))
                .flatMap(clause -> of(List.of(clause)).stream())
                .map(SentencePair::said)
                .toList());
  }

  static Map<ClausePair, List<SentencePair>> match(List<ClausePair> clauses) {
    var matcher = new SentenceMatcher(clauses);
    clauses.forEach(pair -> matcher.aligned.put(pair, align(pair)));
    matcher.followMoved();
    return matcher.aligned;
  }

  private static List<Clause.Sentence> of(List<Clause> clause) {
    return clause.stream()
        .flatMap(one -> one.sentences().stream())
        .filter(sentence -> sentence.became() != Clause.SentenceClass.LABEL)
        .toList();
  }

  private static String number(List<Clause> clause) {
    return clause.isEmpty() ? "" : clause.getFirst().id().number();
  }

  private static List<SentencePair> align(ClausePair pair) {
    List<Clause.Sentence> before = of(pair.old());
    var open = new ArrayList<>(of(pair.now()));
    Map<Clause.Sentence, Clause.Sentence> found = new LinkedHashMap<>();
    for (double least : new double[] {1, 0.8, ALIKE}) {
      for (Clause.Sentence sentence : before) {
        if (!found.containsKey(sentence)) {
          best(sentence, open, least)
              .forEach(
                  other -> {
                    found.put(sentence, other);
                    open.remove(other);
                  });
        }
      }
    }
    List<Clause.Sentence> alone =
        before.stream().filter(sentence -> !found.containsKey(sentence)).toList();
    if (alone.size() == 1 && open.size() == 1) {
      found.put(alone.getFirst(), open.removeFirst());
    }
    return inOrder(pair, before, found);
  }

  private static List<Clause.Sentence> best(
      Clause.Sentence sentence, List<Clause.Sentence> others, double least) {
    double most = least;
    List<Clause.Sentence> best = List.of();
    for (Clause.Sentence other : others) {
      double alike = alike(sentence, other);
      if (best.isEmpty() ? alike >= most : alike > most) {
        most = alike;
        best = List.of(other);
      }
    }
    return best;
  }

  /** Sentences of the same meaning are the same sentence, however they are worded. */
  private static double alike(Clause.Sentence a, Clause.Sentence b) {
    boolean same =
        !a.norms().isEmpty()
            && a.norms().size() == b.norms().size()
            && CanonicalNorm.sameMeaning(a.norms().getFirst(), b.norms().getFirst());
    double words = WordBag.alike(SentencePair.said(a), SentencePair.said(b));
    return same ? Math.max(words, 0.95) : words;
  }

  private static List<SentencePair> inOrder(
      ClausePair pair, List<Clause.Sentence> before, Map<Clause.Sentence, Clause.Sentence> found) {
    var ordered = new ArrayList<SentencePair>();
    String from = number(pair.old());
    String to = number(pair.now());
    for (Clause.Sentence now : of(pair.now())) {
      List<Clause.Sentence> old =
          before.stream().filter(sentence -> now.equals(found.get(sentence))).toList();
      ordered.add(new SentencePair(old, List.of(now), from, to));
    }
    int at = 0;
    for (Clause.Sentence old : before) {
      if (found.containsKey(old)) {
        for (int i = 0; i < ordered.size(); i++) {
          at = ordered.get(i).old().contains(old) ? i + 1 : at;
        }
      } else {
        ordered.add(at++, new SentencePair(List.of(old), List.of(), from, to));
      }
    }
    return ordered;
  }

  /** A sentence that is gone from one clause and new in another has moved. */
  private void followMoved() {
    for (Map.Entry<ClausePair, List<SentencePair>> there : aligned.entrySet()) {
      for (int i = 0; i < there.getValue().size(); i++) {
        SentencePair arrived = there.getValue().get(i);
        if (arrived.old().isEmpty()) {
          int at = i;
          origin(arrived).forEach(moved -> there.getValue().set(at, moved));
        }
      }
    }
  }

  private List<SentencePair> origin(SentencePair arrived) {
    for (List<SentencePair> here : aligned.values()) {
      for (int i = 0; i < here.size(); i++) {
        SentencePair left = here.get(i);
        if (left.now().isEmpty()
            && !left.from().equals(arrived.to())
            && haveMoved(left.old().getFirst(), arrived.now().getFirst())) {
          var moved = new SentencePair(left.old(), arrived.now(), left.from(), arrived.to());
          here.set(i, moved);
          return List.of(moved);
        }
      }
    }
    return List.of();
  }

  /** The same, or nearly, and of the same matter: a training is no briefing. */
  private boolean haveMoved(Clause.Sentence old, Clause.Sentence now) {
    double alike = alike(old, now);
    return alike >= SAME
        || alike >= MOVED
            && rarities.areOfOneMatter(SentencePair.said(old), SentencePair.said(now));
  }
}
