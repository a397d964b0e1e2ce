package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Figured;
import org.proviso.words.PaidWork;
import org.proviso.words.SubjectKinds;
import org.proviso.words.Unplaced;

/**
 * The skeleton of a sentence put in the order that the forms read: what stands before the subject
 * goes to it, several subjects and several denials become sentences of their own.
 */
public final class Recasting {
  private Recasting() {}

  /** Each reading of one or several sentences. */
  public static List<List<List<Bit>>> readings(SubjectKinds kinds, List<Bit> bits) {
    return TimeOffWording.readings(bits).stream()
        .flatMap(off -> OnlyReach.readings(off).stream())
        .flatMap(reach -> UntilWording.readings(reach).stream())
        .flatMap(reach -> SamePerson.readings(kinds, reach).stream())
        .flatMap(meant -> WorkweekWording.readings(meant).stream())
        .flatMap(meant -> EveryOther.readings(meant).stream())
        .flatMap(meant -> ClauseOfDay.readings(meant).stream())
        .flatMap(meant -> FreeFromWording.readings(meant).stream())
        .flatMap(meant -> recast(kinds, meant).stream())
        .toList();
  }

  private static List<List<List<Bit>>> recast(SubjectKinds kinds, List<Bit> bits) {
    return BreaksPerWork.expand(kinds, bits).stream()
        .flatMap(own -> RespectiveWording.expand(own).stream())
        .flatMap(own -> DeniedDeeds.expand(own).stream())
        .flatMap(own -> FreeFromWording.expand(kinds, own).stream())
        .flatMap(own -> HalvesOfDay.expand(own).stream())
        .flatMap(own -> PairedDays.expand(own).stream())
        .map(deed -> one(kinds, deed))
        .reduce(List.of(List.of()), Recasting::joined);
  }

  private static List<List<List<Bit>>> one(SubjectKinds kinds, List<Bit> bits) {
    var run = new BitRun(bits);
    reword(run, kinds);
    List<List<List<Bit>>> readings = List.of(List.of());
    for (List<Bit> sentence : DeniedPairs.expand(run.bits())) {
      List<List<List<Bit>>> day = WorkdayWording.readings(kinds, sentence);
      boolean plain = day.size() == 1 && day.getFirst().size() == 1;
      readings =
          joined(readings, plain ? SubjectList.readings(kinds, day.getFirst().getFirst()) : day);
    }
    return readings.stream()
        .map(reading -> reading.stream().map(sentence -> led(kinds, sentence)).toList())
        .toList();
  }

  /** Every rewording of one sentence, in an order that some of them rest on. */
  private static void reword(BitRun run, SubjectKinds kinds) {
    ClockWording.apply(run);
    often(run);
    GradeRange.apply(run);
    ClassWording.grades(run);
    whose(run, kinds);
    NumberedDay.apply(run);
    EdgeWording.apply(run);
    FreeOf.apply(run);
    ItsEnd.apply(run);
    EffortWording.apply(run);
    ForUpToWording.apply(run);
    PaidWork.apply(run, kinds);
    AverageWording.worked(run, kinds);
    DesigneeWording.apply(run, kinds);
    AnswererWording.apply(run, kinds);
    ToldWording.apply(run, kinds);
    AgentWording.apply(run, kinds);
    ApprovalWording.apply(run, kinds);
    WorkweekWording.apply(run);
    AnybodyWording.apply(run, kinds);
    asked(run, kinds);
    EachShift.apply(run);
    Figured.conditions(run);
    PartyWording.apply(run, kinds);
    PaidByParty.apply(run, kinds);
    AssignedWording.apply(run, kinds);
    ThatWording.apply(run, kinds);
    procedures(run, kinds);
    denied(run, kinds);
    FollowedWording.apply(run, kinds);
    NoticeFirst.apply(run);
    SeniorityWording.apply(run);
    FrequencyWording.oftener(run);
    PassiveWording.apply(run, kinds);
    HeldWording.apply(run);
    OnlyToWording.apply(run);
    WhoWording.apply(run, kinds);
  }

  /** How often, and for how long a ban holds. */
  private static void often(BitRun run) {
    TermWording.apply(run);
    FrequencyWording.leading(run);
    FrequencyWording.adverb(run);
  }

  /** What the time of a procedure is reckoned from. */
  private static void procedures(BitRun run, SubjectKinds kinds) {
    BeforehandWording.apply(run, kinds);
    AppealWording.apply(run);
    OccasionWording.apply(run, kinds);
    ReportedWording.apply(run, kinds);
    AnchorWording.apply(run, kinds);
    EitherAnswer.apply(run);
    DoneToThem.apply(run);
  }

  /** What nobody must, may or shall do together. */
  private static void denied(BitRun run, SubjectKinds kinds) {
    VoluntaryWording.apply(run, kinds);
    ForbiddenWording.apply(run, kinds);
    SameTimeWording.apply(run);
  }

  /** What is required, granted, given. */
  private static void asked(BitRun run, SubjectKinds kinds) {
    TravelWording.apply(run);
    StaffedWording.apply(run, kinds);
    OnDutyWording.apply(run, kinds);
    ShiftWording.apply(run);
    RequiredWording.apply(run);
    MovedWording.apply(run);
    CreditWording.apply(run, kinds);
    LeaveWording.apply(run, kinds);
    LeaveLength.apply(run, kinds);
    GivenWording.apply(run, kinds);
    IssuedWording.apply(run, kinds);
    PostedWording.apply(run);
    JustCauseWording.apply(run);
    ClauseOfDay.apply(run);
  }

  /** Whose schedule, whose caseload, at which schools. */
  private static void whose(BitRun run, SubjectKinds kinds) {
    LevelWording.apply(run, kinds);
    ScheduleWording.apply(run, kinds);
    MeetingHeads.apply(run);
    PerPersonWording.apply(run, kinds);
  }

  private static List<Bit> led(SubjectKinds kinds, List<Bit> sentence) {
    var run = new BitRun(sentence);
    LeadingWording.apply(run, kinds);
    return run.bits();
  }

  /** Both, reading by reading. */
  static List<List<List<Bit>>> joined(List<List<List<Bit>>> before, List<List<List<Bit>>> more) {
    if (before.size() > 1 && more.size() > 1 && before.size() != more.size()) {
      throw Unplaced.at(List.<Bit>of(), "a sentence for each kind of people");
    }
    var joined = new ArrayList<List<List<Bit>>>();
    for (int i = 0; i < Math.max(before.size(), more.size()); i++) {
      var all = new ArrayList<>(before.get(Math.min(i, before.size() - 1)));
      all.addAll(more.get(Math.min(i, more.size() - 1)));
      joined.add(all);
    }
    return joined;
  }
}
