package org.proviso.interpreter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.norm.Modality;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.SubjectKind;
import org.proviso.time.DateSpan;
import org.proviso.time.Truth;
import org.proviso.verdict.Basis;
import org.proviso.verdict.Finding;
import org.proviso.verdict.NotChecked;
import org.proviso.verdict.Subject;
import org.proviso.verdict.Verdict;
import org.proviso.verdict.When;

/** Holds one norm against every subject, period by period or record by record. */
final class NormRunner {
  private final World world;
  private final NormPlan plan;
  private final Norm norm;
  private final Tally tally;
  private final List<NotChecked> notChecked;
  private final Owings owings;
  private final Moment moment;
  private final Scales scales;
  private final FindingWriter writer;

  /** The days of records, by whether they surely are such a record's. */
  private final Map<Truth, Map<Integer, Frame>> days = new EnumMap<>(Truth.class);

  private int tested;

  NormRunner(World world, NormPlan plan, Tally tally, List<NotChecked> notChecked, Owings owings) {
    this.owings = owings;
    this.world = world;
    this.plan = plan;
    this.norm = plan.norm();
    this.tally = tally;
    this.notChecked = notChecked;
    this.moment = new Moment(world, plan.roster(), plan.sheets());
    this.scales = new Scales(plan.target(), moment);
    this.writer = new FindingWriter(world, plan, moment, scales);
  }

  void run() {
    tally.nextNorm();
    boolean forbidsNothing =
        switch (norm.modality()) {
          case PERMISSION, POWER -> true;
          case DUTY, BAN, EXEMPTION, RIGHT, ADVISORY -> false;
        };
    if (forbidsNothing) {
      notTested("A permission is never broken.");
      return;
    }
    if (norm.modality() == Modality.RIGHT) {
      tested += new Denials(world, norm, tally).run();
    } else if (plan.standing() == SelectionNode.Standing.MEANINGLESS) {
      notChecked.add(
          new NotChecked(
              world.agreement.name(),
              norm.clause().number(),
              norm.ordinal(),
              NotChecked.Why.NOT_CHECKABLE,
              norm.words().flat()));
      return;
    } else if (plan.records().isPresent()) {
      records(plan.records().get());
    } else {
      periods();
    }
    if (tested == 0) {
      notTested("Nothing in the proposal falls under it.");
    }
  }

  private void periods() {
    Frames frames = new Frames(world, plan.roster(), norm);
    boolean person = norm.each().kind() == SubjectKind.PERSON;
    boolean thing = norm.each().kind() == SubjectKind.THING;
    moment.kind = norm.each().kind();
    for (int subject = 0; subject < plan.roster().size(); subject++) {
      moment.subject = subject;
      moment.subjectName = plan.roster().name(subject);
      boolean none = thing && NoneWords.isNone(moment.subjectName);
      boolean over = new ClassDays(world.fields()).isElsewhen(moment, world.agreement.inForce());
      if (none || over || (person && isNobodyOfTheirOwn(subject))) {
        continue;
      }
      Subject named = new Subject(norm.each().kind(), moment.subjectName);
      for (Frame frame : settled(frames.of(subject))) {
        Truth falls = frame.whole() ? Truth.TRUE : plan.reach().fallsIn(frame);
        if (falls.isFalse()) {
          continue;
        }
        frame.enter(moment);
        moment.falls = falls;
        hold(frame, named);
      }
    }
  }

  /** Of periods that only may be some, those that are kept say nothing unless all are. */
  private List<Frame> settled(List<Frame> frames) {
    boolean guessed =
        norm.period() instanceof Period.Every
            && frames.stream().allMatch(frame -> frame.truth() == Truth.UNKNOWN);
    List<Frame> others = guessed ? frames.stream().filter(this::isNotKept).toList() : List.of();
    return others.isEmpty() ? frames : others;
  }

  private boolean isNotKept(Frame frame) {
    frame.enter(moment);
    Weighed weighed = scales.weigh(frame);
    return weighed.is(Verdict.UNDECIDED) || weighed.is(Verdict.BROKEN);
  }

  private boolean isNobodyOfTheirOwn(int person) {
    return world.isOutsider(person)
        || world.groupMembers().isList(person)
        || Offices.isParty(plan.roster().name(person), world.agreement);
  }

  private void records(SelectionNode records) {
    moment.kind = SubjectKind.PERSON;
    for (int subject = Roster.NOBODY; subject < plan.roster().size(); subject++) {
      for (Item item : records.records(subject, plan.owner())) {
        moment.hold(item);
        moment.subjectName = subject == Roster.NOBODY ? nameOf(item) : plan.roster().name(subject);
        Frame frame = frame(records, item);
        frame.enter(moment);
        hold(frame, new Subject(SubjectKind.RECORD, moment.subjectName));
      }
    }
  }

  /** What goes from day to day has no date, but a first day. */
  private static String since(Item item) {
    int first = item.view.isStanding() ? item.view.beginsIn(item.row, View.NO_DAY) : View.NO_DAY;
    return first == View.NO_DAY ? "no date" : "from " + Wording.date(first);
  }

  /** The record by itself; its day is the period, and not surely one of these is not surely in. */
  private Frame frame(SelectionNode records, Item item) {
    if (item.day != View.NO_DAY) {
      Truth truth = records.holds(item);
      return days.computeIfAbsent(truth, _ -> new HashMap<>())
          .computeIfAbsent(item.day, day -> Frame.day(day, truth));
    }
    When when = new When("", since(item), new DateSpan(LocalDate.MIN, LocalDate.MAX));
    return new Frame(
        when,
        world.firstDay(),
        Math.max(world.firstDay(), world.lastDay()),
        records.holds(item),
        false,
        false,
        true,
        false);
  }

  private String nameOf(Item item) {
    for (SubjectKind kind : List.of(SubjectKind.CLASS, SubjectKind.STUDENT, SubjectKind.SITE)) {
      for (Roster.Key key : world.roster(kind).keys(item.view)) {
        if (key.at(item.row) != Roster.NOBODY) {
          return world.roster(kind).name(key.at(item.row));
        }
      }
    }
    return item.view.naming().map(column -> View.text(column, item.row)).orElse("record");
  }

  private void hold(Frame frame, Subject subject) {
    Weighed weighed = scales.weigh(frame);
    if (!weighed.tested() || frame.truth() == Truth.FALSE) {
      return;
    }
    if (weighed.is(Verdict.KEPT) && plan.standing() == SelectionNode.Standing.ABSENT) {
      return;
    }
    Verdict verdict = writer.verdict(weighed, subject, frame);
    tested++;
    if (verdict == Verdict.OWED && !moment.claims.isEmpty()) {
      Finding finding = writer.write(weighed, verdict, subject, frame);
      owings.add(finding, moment);
    } else if (tally.count(verdict)) {
      tally.accept(writer.write(weighed, verdict, subject, frame));
    }
  }

  private void notTested(String why) {
    DateSpan span = world.coverage();
    When when =
        span.isEmpty()
            ? new When("", "at any time", span)
            : new When(Frames.key(span), Frames.words(span), span);
    tally.count(Verdict.NOT_TESTED);
    tally.accept(
        new Finding(
            world.agreement.name(),
            norm,
            Verdict.NOT_TESTED,
            false,
            new Subject(SubjectKind.WHOLE, "the whole proposal"),
            when,
            Basis.unmeasured(List.of(), norm.taken(), why)));
  }
}
