package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.Due;
import org.proviso.norm.Fact;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.proposal.Waiver;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;
import org.proviso.verdict.Finding;
import org.proviso.verdict.Subject;
import org.proviso.verdict.Verdict;

/** Words what was weighed, asking the same nodes that weighed it. */
final class FindingWriter {
  private final World world;
  private final NormPlan plan;
  private final Norm norm;
  private final Moment moment;
  private final Waived waived;
  private final Scales scales;

  FindingWriter(World world, NormPlan plan, Moment moment, Scales scales) {
    this.world = world;
    this.plan = plan;
    this.norm = plan.norm();
    this.moment = moment;
    this.waived = new Waived(moment.roster);
    this.scales = scales;
  }

  /** The verdict after clouds, waivers and softness. */
  Verdict verdict(Weighed weighed, Subject subject, Frame frame) {
    Verdict verdict = weighed.verdict();
    boolean owes = verdict == Verdict.BROKEN && moment.owes;
    if (owes) {
      return norm.clouds().isEmpty() ? Verdict.OWED : Verdict.UNDECIDED;
    }
    if (isSettled(verdict) && !norm.clouds().isEmpty()) {
      return Verdict.UNDECIDED;
    }
    if (isNearly(verdict)) {
      return Verdict.UNDECIDED;
    }
    boolean accuses = verdict == Verdict.BROKEN || verdict == Verdict.UNDECIDED;
    if (accuses && waiver(subject, frame, Truth.TRUE).isPresent()) {
      return Verdict.WAIVED;
    }
    if (verdict == Verdict.BROKEN && waiver(subject, frame, Truth.UNKNOWN).isPresent()) {
      return Verdict.UNDECIDED;
    }
    return verdict == Verdict.BROKEN && norm.modality() == Modality.ADVISORY
        ? Verdict.ADVISORY
        : verdict;
  }

  /** What is open so far is kept so far: what is not read may take that back too. */
  private static boolean isSettled(Verdict verdict) {
    return verdict == Verdict.KEPT || verdict == Verdict.BROKEN || verdict == Verdict.OPEN;
  }

  /** Whether it hangs on a name that only comes near (S2). */
  private boolean isNearly(Verdict verdict) {
    return switch (plan.standing()) {
      case NEARLY -> verdict == Verdict.KEPT;
      case PERHAPS -> verdict == Verdict.KEPT || verdict == Verdict.BROKEN;
      case MATCHED, ABSENT, MEANINGLESS -> false;
    };
  }

  /** A waiver that holds on all days of the period, or on some of them. */
  private Optional<Waiver> waiver(Subject subject, Frame frame, Truth holds) {
    DateSpan days = frame.when().span();
    DateSpan covered = days.within(world.coverage());
    return world.proposal.waivers().stream()
        .filter(waiver -> waiver.names(norm.clause().number()))
        .filter(
            waiver ->
                waived.of(waiver, subject.name(), covered.isEmpty() ? days : covered) == holds)
        .findFirst();
  }

  Finding write(Weighed weighed, Verdict verdict, Subject subject, Frame frame) {
    Evidence evidence = evaluated(frame);
    lacking(weighed, frame, evidence);
    clouds(weighed.verdict(), evidence);
    open(weighed, frame, evidence);
    waived(verdict, subject, frame, evidence);
    taken(verdict, evidence);
    Finding finding =
        new Finding(
            world.agreement.name(),
            norm,
            verdict,
            isSaved(weighed, verdict, evidence),
            subject,
            frame.when(),
            evidence.basis(lacks(verdict)));
    Finding owing = verdict == Verdict.OWED ? finding.owing(evidence.owed) : finding;
    return evidence.bearings.isEmpty() || verdict == Verdict.KEPT
        ? owing
        : owing.bearing(evidence.bearings);
  }

  /** What the norm's own nodes say, held once more with somebody to listen. */
  private Evidence evaluated(Frame frame) {
    Evidence evidence = new Evidence();
    if (plan.records().isPresent()) {
      evidence.row(moment.record().view, moment.record().row);
    }
    plan.target().call(moment, evidence);
    if (frame.truth() == Truth.UNKNOWN) {
      Item item = moment.record();
      plan.records().ifPresent(of -> of.ask(item.view, item.row, item.subject, evidence));
    }
    return evidence;
  }

  /** Facts that are missing beside those of the norm itself. */
  private void lacking(Weighed weighed, Frame frame, Evidence evidence) {
    if (isNearly(weighed.verdict())) {
      askNear(evidence);
    }
    if (!weighed.doubtfulDays().isEmpty()) {
      doubt(weighed, evidence);
    }
    if (weighed.verdict() == Verdict.UNDECIDED && moment.mayHaveUnreadRows()) {
      evidence.missing(
          "what the rows say that could not be read",
          "put right the rows named among the errors",
          false);
    }
    if (weighed.termCuts()) {
      evidence.missing(
          "whether the minimum is less for " + frame.when().words() + ", which the term cuts",
          "say so in a sentence of the agreement",
          true);
    }
  }

  /** Whether one fact would save it. */
  private boolean isSaved(Weighed weighed, Verdict verdict, Evidence evidence) {
    boolean saved = evidence.missing().stream().anyMatch(fact -> fact.saves());
    return verdict == Verdict.UNDECIDED
        && norm.clouds().isEmpty()
        && norm.modality() != Modality.ADVISORY
        && !isOwed()
        && (weighed.unless() || (saved && moment.scope.isTrue()));
  }

  /** What is owed is not also broken, so that no fact could save it. */
  private boolean isOwed() {
    return norm.must() instanceof Fact.Owed(Due due, _, _) && !(due instanceof Due.FullPay);
  }

  private static boolean lacks(Verdict verdict) {
    return verdict == Verdict.UNDECIDED || verdict == Verdict.OPEN || verdict == Verdict.OWED;
  }

  /** Nothing surely is of the kind: whether the near misses are decides if anything was tested. */
  private void askNear(Evidence evidence) {
    if (evidence.missing().isEmpty()) {
      evidence.missing(
          "whether any activity of the proposal is what clause " + norm.clause() + " speaks of",
          "say in the sheet terms what the unclassified words mean",
          false);
    }
  }

  private void doubt(Weighed weighed, Evidence evidence) {
    List<Integer> days = weighed.doubtfulDays();
    String dates = Wording.dates(days);
    String one = days.size() == 1 ? dates + " is" : "at least one of " + dates + " is";
    if (weighed.unless()) {
      boolean any = scales.anyOneSaves(days);
      evidence.missing(
          "whether "
              + (any ? one + " not a work day" : "enough of " + dates + " are not work days"),
          "add a sheet calendar with the days that are not worked",
          true);
    } else {
      evidence.missing(
          "whether " + dates + (days.size() == 1 ? " is a work day" : " are work days"),
          "add a sheet calendar with the days that are not worked",
          false);
    }
  }

  private void clouds(Verdict before, Evidence evidence) {
    if (isSettled(before)) {
      norm.clouds()
          .forEach(
              cloud ->
                  evidence.missing(
                      "what this sentence, whose effect on it is not read, does to it: "
                          + cloud.flat(),
                      "reword it, or add a Reading",
                      false));
    }
  }

  private void waived(Verdict verdict, Subject subject, Frame frame, Evidence evidence) {
    if (verdict == Verdict.WAIVED) {
      waiver(subject, frame, Truth.TRUE)
          .ifPresent(
              waiver ->
                  evidence.why.add(
                      "Waived; agreed by " + waiver.agreedBy() + waiver.source() + "."));
    } else if (verdict == Verdict.UNDECIDED) {
      waiver(subject, frame, Truth.UNKNOWN)
          .ifPresent(waiver -> askWaiver(waiver, subject, frame, evidence));
    }
  }

  private static void askWaiver(Waiver waiver, Subject subject, Frame frame, Evidence evidence) {
    if (!waiver.covers(subject.name())) {
      evidence.missing(
          "whether the waiver for " + waiver.subject() + " is for " + subject.name(),
          "write the name in the sheet waivers as it stands in the others",
          true);
      return;
    }
    evidence.missing(
        "whether the waiver agreed by "
            + waiver.agreedBy()
            + " holds for all of "
            + frame.when().words(),
        "in the sheet waivers: from and to",
        true);
  }

  private void open(Weighed weighed, Frame frame, Evidence evidence) {
    if (weighed.open()) {
      LocalDate last = world.coverage().last();
      evidence.why.add(
          "So far, through "
              + (world.coverage().isEmpty() ? "no day" : Wording.date((int) last.toEpochDay()))
              + "; "
              + frame.when().words()
              + " is not wholly covered.");
    }
  }

  private void taken(Verdict verdict, Evidence evidence) {
    evidence.taken.addAll(norm.taken());
    if (SchoolYearTaken.isTaken(world, norm.period())) {
      evidence.taken.add(SchoolYearTaken.WORDS);
    }
    evidence.taken.addAll(world.proposal.calendar().assumptions());
    if (norm.each().kind() == SubjectKind.PERSON && !world.hasPeople()) {
      evidence.taken.add("the people are those that the schedule shows");
    }
    boolean rests =
        verdict == Verdict.KEPT || verdict == Verdict.BROKEN || verdict == Verdict.EXCUSED;
    if (rests && world.view("schedule").sheet.completenessTaken() && moment.subject >= 0) {
      evidence.taken.add(
          "the schedule lists all of "
              + moment.subjectName
              + (moment.firstDay == moment.lastDay ? " on " + Wording.date(moment.firstDay) : ""));
    }
  }
}
