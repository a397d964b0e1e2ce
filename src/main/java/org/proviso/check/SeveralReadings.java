package org.proviso.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Proposal;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Verdict;

/**
 * Sentences that can be read in several ways, each way held against the proposal: where all come to
 * one verdict it is the finding, and all their sums are shown; where they part, nothing is said of
 * it (S7).
 */
final class SeveralReadings {
  private static final int MOST = 8;

  private final Passes passes;
  private final List<Agreement> agreements;
  private final Proposal proposal;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Clause.Sentence, String> parted = new LinkedHashMap<>();
  private final Set<Clause.Sentence> weighed = new LinkedHashSet<>();

  private SeveralReadings(Passes passes, List<Agreement> agreements, Proposal proposal) {
    this.passes = passes;
    this.agreements = agreements;
    this.proposal = proposal;
  }

  static SeveralReadings of(Passes passes, List<Agreement> agreements, Proposal proposal) {
    SeveralReadings all = new SeveralReadings(passes, agreements, proposal);
    agreements.forEach(all::weigh);
    return all;
  }

  /** What all readings of a sentence agree on. */
  List<Finding> findings() {
    return findings;
  }

  Map<Verdict, Long> counts() {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    findings.forEach(finding -> counts.merge(finding.verdict(), 1L, Long::sum));
    return counts;
  }

  /** Whether all that the proposal holds for it comes out alike in all its readings. */
  boolean isSettled(Clause.Sentence sentence) {
    return weighed.contains(sentence) && !parted.containsKey(sentence);
  }

  /** Where its readings part, in words; empty where they were not weighed. */
  String whereTheyPart(Clause.Sentence sentence) {
    return parted.getOrDefault(sentence, "");
  }

  private void weigh(Agreement agreement) {
    List<Clause.Sentence> doubtful =
        agreement.clauses().stream()
            .flatMap(clause -> clause.sentences().stream())
            .filter(one -> one.candidates().size() > 1 && one.candidates().size() <= MOST)
            .toList();
    int most = doubtful.stream().mapToInt(one -> one.candidates().size()).max().orElse(0);
    List<List<Finding>> byReading =
        IntStream.range(0, most).mapToObj(i -> held(agreement, doubtful, i)).toList();
    for (Clause.Sentence sentence : doubtful) {
      List<List<Finding>> own =
          IntStream.range(0, sentence.candidates().size())
              .mapToObj(i -> of(sentence.candidates().get(i), byReading.get(i)))
              .toList();
      compare(sentence, own);
    }
  }

  /**
   * All findings where every doubtful sentence is read in the way of this number, if it has one.
   */
  private List<Finding> held(Agreement agreement, List<Clause.Sentence> doubtful, int way) {
    List<Norm> norms = new ArrayList<>(agreement.norms());
    for (Clause.Sentence sentence : doubtful) {
      if (way < sentence.candidates().size()) {
        norms.addAll(sentence.candidates().get(way));
      }
    }
    Agreement read = agreement.with(norms);
    return passes
        .evaluate(
            agreements.stream().map(one -> one.equals(agreement) ? read : one).toList(), proposal)
        .findings();
  }

  private static List<Finding> of(List<Norm> reading, List<Finding> all) {
    return all.stream()
        .filter(finding -> reading.contains(finding.norm()))
        .filter(finding -> finding.verdict() != Verdict.NOT_TESTED)
        .toList();
  }

  private void compare(Clause.Sentence sentence, List<List<Finding>> readings) {
    if (readings.stream().anyMatch(List::isEmpty)) {
      return;
    }
    weighed.add(sentence);
    boolean bySubject = isBySubject(readings);
    Set<Place> places = new LinkedHashSet<>();
    readings.forEach(one -> one.forEach(finding -> places.add(Place.of(finding, bySubject))));
    for (Place place : places) {
      List<Optional<Finding>> worst = readings.stream().map(one -> worst(one, place)).toList();
      Set<Optional<Verdict>> verdicts = new LinkedHashSet<>();
      worst.forEach(one -> verdicts.add(one.map(Finding::verdict)));
      if (verdicts.size() == 1) {
        agreed(sentence, readings, worst.stream().flatMap(Optional::stream).toList(), place);
      } else {
        parted.putIfAbsent(sentence, apart(sentence, worst));
      }
    }
  }

  /** Whether the readings speak of the same people; one may leave out who has no such record. */
  private static boolean isBySubject(List<List<Finding>> readings) {
    return !Collections.disjoint(subjects(readings.getFirst()), subjects(readings.getLast()));
  }

  private static Set<String> subjects(List<Finding> findings) {
    Set<String> subjects = new LinkedHashSet<>();
    findings.forEach(finding -> subjects.add(finding.subject().name()));
    return subjects;
  }

  /** A period, and a subject where all readings speak of the same ones. */
  private record Place(String when, Optional<String> subject) {
    static Place of(Finding finding, boolean bySubject) {
      String name = finding.subject().name();
      return new Place(finding.when().key(), bySubject ? Optional.of(name) : Optional.empty());
    }

    boolean isOf(Finding finding) {
      return of(finding, subject.isPresent()).equals(this);
    }

    /** What is said of all together in the same period is said of each of them too. */
    boolean isPartOf(Finding finding) {
      return subject.isPresent()
          && finding.subject().kind() == SubjectKind.WHOLE
          && finding.when().key().equals(when);
    }
  }

  private static Optional<Finding> worst(List<Finding> all, Place place) {
    return worst(all.stream().filter(place::isOf))
        .or(() -> worst(all.stream().filter(place::isPartOf)));
  }

  private static Optional<Finding> worst(Stream<Finding> findings) {
    return findings.min(Comparator.comparingInt(finding -> rank(finding.verdict())));
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case BROKEN -> 0;
      case ADVISORY -> 1;
      case WAIVED -> 2;
      case UNDECIDED -> 3;
      case OPEN -> 4;
      case OWED -> 5;
      case EXCUSED -> 6;
      case KEPT -> 7;
      case NOT_TESTED -> 8;
    };
  }

  /** The findings of the reading that tells most subjects apart, with what the others sum up. */
  private void agreed(
      Clause.Sentence sentence, List<List<Finding>> readings, List<Finding> worst, Place place) {
    int most =
        IntStream.range(0, readings.size())
            .boxed()
            .max(Comparator.comparingInt((Integer i) -> readings.get(i).size()))
            .orElse(0);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < worst.size(); i++) {
      if (i != most) {
        others.add("Read the other way: " + sum(worst.get(i)) + ".");
      }
    }
    String taken = "read in more than one way (" + sentence.note() + "); all come to the same here";
    for (Finding finding : readings.get(most)) {
      boolean same = finding.verdict() == worst.getFirst().verdict();
      if (same && place.isOf(finding)) {
        findings.add(finding.noting(List.of(taken), others));
      }
    }
  }

  private static String sum(Finding finding) {
    String measured =
        finding.measured().isEmpty() ? "" : ", " + finding.measured() + ", " + finding.limit();
    return finding.subject().name() + measured + ": " + finding.verdict().word();
  }

  private static String apart(Clause.Sentence sentence, List<Optional<Finding>> worst) {
    List<String> each = new ArrayList<>();
    String when = "";
    for (Optional<Finding> one : worst) {
      each.add(one.map(SeveralReadings::sum).orElse("not tested"));
      when = one.map(finding -> finding.when().words()).orElse(when);
    }
    return sentence.note() + "; they part in " + when + ": " + String.join("; or ", each);
  }
}
