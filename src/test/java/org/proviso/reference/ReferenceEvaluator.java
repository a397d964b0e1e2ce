package org.proviso.reference;

import static org.proviso.verdict.Verdict.BROKEN;
import static org.proviso.verdict.Verdict.KEPT;
import static org.proviso.verdict.Verdict.NOT_TESTED;
import static org.proviso.verdict.Verdict.OPEN;
import static org.proviso.verdict.Verdict.UNDECIDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Terms;
import org.proviso.verdict.Verdict;

/** Holds every norm of a case against every subject in every period, world by world. */
final class ReferenceEvaluator {
  private static final List<Verdict> WORST =
      List.of(BROKEN, Verdict.ADVISORY, UNDECIDED, Verdict.EXCUSED, KEPT, OPEN);

  private final Case held;
  private final Diary diary;
  private final Terms terms;
  private final Spans spans;
  private final List<Ceilings> ceilings;

  ReferenceEvaluator(Case held) {
    this.held = held;
    this.diary = new Diary(held);
    this.terms = held.terms();
    this.spans = new Spans(diary, held.inForce());
    this.ceilings = held.norms().stream().map(Ceilings::new).toList();
  }

  List<Opinion> opinions() {
    List<Opinion> all = new ArrayList<>();
    for (int i = 0; i < held.norms().size(); i++) {
      all.addAll(opinions(i));
    }
    return all;
  }

  List<Opinion> opinions(int index) {
    Norm norm = held.norms().get(index);
    if (norm.each().kind() == SubjectKind.RECORD) {
      return ofRecords(index, norm);
    }
    List<Opinion> all = new ArrayList<>();
    for (String subject : Subjects.all(norm.each(), diary)) {
      List<Opinion> one =
          spans.of(norm).stream().map(stay -> ofStay(index, norm, subject, stay)).toList();
      all.addAll(
          switch (norm.period()) {
            case Period.Rolling _ -> worst(one);
            case Period.Every _ -> Successions.agreed(one, ReferenceEvaluator::worst);
            case Period.Occurrence _, Period.Day _, Period.Calendar _, Period.WholeTerm _ -> one;
          });
    }
    return all;
  }

  private Opinion ofStay(int index, Norm norm, String subject, Spans.Stay stay) {
    if (stay.key().startsWith(Spans.NOT_GIVEN)) {
      String key = stay.key().substring(Spans.NOT_GIVEN.length());
      Set<Verdict> allowed = EnumSet.of(UNDECIDED, OPEN, NOT_TESTED);
      Opinion plain = new Opinion(index, subject, key, UNDECIDED, allowed);
      return Waivers.applied(plain, norm, subject, stay, held, diary);
    }
    Panel.Ground ground =
        oracle ->
            new Scene(
                diary,
                terms,
                oracle,
                norm.each().kind(),
                Subjects.field(norm.each()),
                subject,
                stay.first(),
                stay.last(),
                List.of(),
                false);
    if (norm.must() instanceof Fact.Owed owed) {
      return new OwedPanel(norm, owed, ground).opinion(index, subject, stay.key(), List.of());
    }
    Opinion plain =
        new Panel(norm, ceilings.get(index), ground, stay).opinion(index, subject, stay.key());
    return Waivers.applied(plain, norm, subject, stay, held, diary);
  }

  private List<Opinion> ofRecords(int index, Norm norm) {
    return sheets(norm.each().records())
        .flatMap(sheet -> diary.entries(sheet).stream())
        .filter(entry -> entry.isDated() && spans.isInForce(entry.day()))
        .map(entry -> ofRecord(index, norm, entry))
        .filter(opinion -> opinion.verdict() != NOT_TESTED || opinion.allowed().size() > 2)
        .toList();
  }

  private static Stream<String> sheets(Selection of) {
    if (!of.sheet().isEmpty()) {
      return Stream.of(of.sheet());
    }
    return of.kinds().isEmpty() ? Stream.of("schedule") : Stream.of("schedule", "events");
  }

  private Opinion ofRecord(int index, Norm norm, Entry entry) {
    String subject =
        Stream.of("person", "by").map(entry::says).filter(s -> !s.isEmpty()).findFirst().orElse("");
    Panel.Ground ground =
        oracle ->
            new Scene(
                diary,
                terms,
                oracle,
                SubjectKind.RECORD,
                Subjects.field(norm.each()),
                subject,
                entry.day(),
                entry.day(),
                List.of(entry),
                false);
    String key = entry.sheet() + " " + entry.line() + " " + LocalDate.ofEpochDay(entry.day());
    if (norm.must() instanceof Fact.Owed owed) {
      return new OwedPanel(norm, owed, ground).opinion(index, "", key, List.of(entry));
    }
    Spans.Stay stay = new Spans.Stay(key, entry.day(), entry.day(), false);
    Opinion plain = new Panel(norm, ceilings.get(index), ground, stay).opinion(index, "", key);
    return Waivers.applied(plain, norm, subject, stay, held, diary);
  }

  /** The windows of one subject come to one opinion: a breach in any is a breach. */
  private static List<Opinion> worst(List<Opinion> windows) {
    if (windows.isEmpty()) {
      return List.of();
    }
    Opinion some = windows.getFirst();
    for (Verdict verdict : WORST) {
      if (windows.stream().anyMatch(one -> one.verdict() == verdict)) {
        Set<Verdict> allowed = EnumSet.of(verdict);
        if (verdict != BROKEN && verdict != Verdict.ADVISORY) {
          windows.forEach(one -> allowed.addAll(one.allowed()));
        } else {
          windows.stream()
              .filter(one -> one.verdict() == verdict)
              .forEach(one -> allowed.addAll(one.allowed()));
        }
        return List.of(new Opinion(some.norm(), some.subject(), "", verdict, allowed));
      }
    }
    Verdict verdict = some.verdict();
    Set<Verdict> allowed = EnumSet.noneOf(Verdict.class);
    windows.forEach(one -> allowed.addAll(one.allowed()));
    return List.of(new Opinion(some.norm(), some.subject(), "", verdict, allowed));
  }
}
