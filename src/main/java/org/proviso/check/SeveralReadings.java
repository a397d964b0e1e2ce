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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Proposal;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Subject;
import org.proviso.verdict.Verdict;
import org.proviso.verdict.When;

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

  /** Finding by finding of the reading that tells most apart; the others are of longer spans. */
  private void compare(Clause.Sentence sentence, List<List<Finding>> readings) {
    if (readings.stream().anyMatch(List::isEmpty)) {
      return;
    }
    weighed.add(sentence);
    boolean bySubject = isBySubject(readings);
    List<Finding> finest = finest(readings);
    Set<Place> places = new LinkedHashSet<>();
    inTurn(finest, readings).forEach(finding -> places.add(Place.of(finding, bySubject)));
    for (Place place : places) {
      List<Optional<Finding>> worst = readings.stream().map(one -> worst(one, place)).toList();
      Set<Optional<Verdict>> verdicts = new LinkedHashSet<>();
      worst.forEach(one -> verdicts.add(one.map(Finding::verdict)));
      if (verdicts.size() == 1) {
        List<Finding> alike = worst.stream().flatMap(Optional::stream).toList();
        finest.stream()
            .filter(one -> one.verdict() == alike.getFirst().verdict())
            .filter(place::isOf)
            .forEach(one -> findings.add(agreed(one, sentence, alike, finest)));
      } else {
        parted.putIfAbsent(sentence, apart(sentence, worst));
      }
    }
  }

  private static List<Finding> finest(List<List<Finding>> readings) {
    return readings.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  private static List<Finding> inTurn(List<Finding> first, List<List<Finding>> readings) {
    return Stream.concat(first.stream(), readings.stream().flatMap(List::stream)).toList();
  }

  /**
   * Whether the readings speak of the same people, or of all together; one may leave out who has no
   * such record.
   */
  private static boolean isBySubject(List<List<Finding>> readings) {
    List<Set<String>> named =
        readings.stream().map(SeveralReadings::subjects).filter(one -> !one.isEmpty()).toList();
    return named.size() > 1
        && named.stream().noneMatch(one -> Collections.disjoint(one, named.getFirst()));
  }

  private static Set<String> subjects(List<Finding> findings) {
    return findings.stream()
        .map(Finding::subject)
        .filter(subject -> subject.kind() != SubjectKind.WHOLE)
        .map(Subject::name)
        .collect(Collectors.toSet());
  }

  /** A period, and a subject where all readings speak of the same ones. */
  private record Place(When when, Optional<String> subject, boolean whole) {
    static Place of(Finding finding, boolean bySubject) {
      String name = finding.subject().name();
      return new Place(
          finding.when(), bySubject ? Optional.of(name) : Optional.empty(), isWhole(finding));
    }

    boolean isOf(Finding finding) {
      return finding.when().key().equals(when.key()) && isOfSubject(finding);
    }

    /** What is said of all together in the same period is said of each of them too. */
    boolean isPartOf(Finding finding) {
      return subject.isPresent() && isWhole(finding) && finding.when().key().equals(when.key());
    }

    /** A day of that week, a week of that day. */
    boolean isAround(Finding finding) {
      boolean people = whole || isWhole(finding) || isOfSubject(finding);
      return subject.isPresent() && people && finding.when().span().overlaps(when.span());
    }

    private boolean isOfSubject(Finding finding) {
      return subject.filter(name -> !name.equals(finding.subject().name())).isEmpty();
    }

    private static boolean isWhole(Finding finding) {
      return finding.subject().kind() == SubjectKind.WHOLE;
    }
  }

  /** In the same period, or else in the periods of this reading that it falls into. */
  private static Optional<Finding> worst(List<Finding> all, Place place) {
    return worst(all.stream().filter(place::isOf))
        .or(() -> worst(all.stream().filter(place::isPartOf)))
        .or(() -> worst(all.stream().filter(place::isAround)));
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

  /** A finding of the reading that tells most apart, with what the others sum up. */
  private static Finding agreed(
      Finding finding, Clause.Sentence sentence, List<Finding> alike, List<Finding> finest) {
    List<String> others =
        alike.stream()
            .filter(one -> !finest.contains(one))
            .map(one -> "Read the other way: " + sum(one, finding) + ".")
            .toList();
    String taken = "read in more than one way (" + sentence.note() + "); all come to the same here";
    return finding.noting(List.of(taken), others);
  }

  /** The sum of one reading, with its period where that is another. */
  private static String sum(Finding finding, Finding beside) {
    return finding.when().equals(beside.when())
        ? sum(finding)
        : finding.when().words() + ", " + sum(finding);
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
