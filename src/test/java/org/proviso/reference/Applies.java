package org.proviso.reference;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Measure;
import org.proviso.norm.Norm;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.time.DayKind;

/** Whether a norm is about the subject and the period at all: S of S14. */
final class Applies {
  private Applies() {}

  static boolean to(Norm norm, Scene scene) {
    return isSubject(norm, scene)
        && isPeriod(norm, scene)
        && isSpokenOf(norm, scene)
        && new Requirement(scene).applies(norm.when());
  }

  private static boolean isSubject(Norm norm, Scene scene) {
    if (norm.each().kind() == SubjectKind.RECORD) {
      Entry entry = scene.record().getFirst();
      boolean isRecord =
          scene.takesPlace(entry)
              && new Kinds(scene).matches(entry, norm.each().records())
              && !new Marks(scene).of(norm.each().records(), entry).isEmpty();
      return isRecord && Subjects.isMeant(scene, norm.each());
    }
    return norm.each().kind() == SubjectKind.WHOLE || Subjects.isMeant(scene, norm.each());
  }

  /** Without a calendar the days are those on which the subject has a row (S15). */
  private static boolean isPeriod(Norm norm, Scene scene) {
    return switch (norm.period()) {
      case Period.Day(DayKind kind, Set<DayOfWeek> _) -> isDay(kind, norm, scene);
      case Period.Occurrence _, Period.Calendar _, Period.Rolling _ -> true;
      case Period.Every _, Period.WholeTerm _ -> true;
    };
  }

  private static boolean isDay(DayKind kind, Norm norm, Scene scene) {
    boolean night = isLimitOfTime(norm.must()) && runsInto(scene);
    boolean unlisted =
        kind != DayKind.PLAIN && kind != DayKind.CALENDAR && !days(scene).isPresent();
    if (kind == DayKind.PLAIN || unlisted) {
      return hasRow(scene) || isKnownWorkDay(scene) || (night && kind == DayKind.PLAIN);
    }
    return (night || scene.diary().isCovered(scene.first())) && scene.isDay(kind, scene.first());
  }

  /** Whether a norm limits time: of that, what runs on past midnight is a part. */
  static boolean isLimitOfTime(Fact must) {
    return switch (must) {
      case Fact.Compare(Measure.TotalTime _, Relation relation, var _) -> relation.isUpper();
      case Fact.Compare(Measure.Longest _, Relation relation, var _) -> relation.isUpper();
      case Fact.AllOf(List<Fact> facts) -> facts.stream().allMatch(Applies::isLimitOfTime);
      default -> false;
    };
  }

  /** Something of the day before ends after midnight. */
  private static boolean runsInto(Scene scene) {
    return entries(scene)
        .filter(entry -> entry.day() == scene.first() - 1)
        .filter(scene::takesPlace)
        .filter(entry -> entry.start() != Entry.UNTIMED)
        .anyMatch(entry -> entry.end() > 0 && entry.end() < entry.start());
  }

  /** "From March 8" asks nothing of the weeks before: no record of theirs is meant. */
  private static boolean isSpokenOf(Norm norm, Scene scene) {
    return isSpokenOf(norm, scene, _ -> true);
  }

  /** The same of the days that the proposal covers. */
  static boolean isSpokenOfCovered(Norm norm, Scene scene) {
    return isSpokenOf(norm, scene, scene.diary()::isCovered);
  }

  private static boolean isSpokenOf(Norm norm, Scene scene, LongPredicate among) {
    boolean parted =
        norm.period() instanceof Period.Day
            || norm.period() instanceof Period.Calendar
            || norm.period() instanceof Period.Rolling
            || norm.period() instanceof Period.Every;
    List<Selection> meant = parted ? measured(norm.must()) : List.of();
    return meant.isEmpty()
        || meant.stream()
            .map(of -> DayLimits.of(of, scene))
            .map(days -> days.and(among))
            .anyMatch(days -> LongStream.rangeClosed(scene.first(), scene.last()).anyMatch(days));
  }

  private static List<Selection> measured(Fact must) {
    return switch (must) {
      case Fact.Compare(Measure measure, var _, var _) ->
          RecordTree.without(Filter.class, measure).stream()
              .filter(Selection.class::isInstance)
              .map(Selection.class::cast)
              .toList();
      case Fact.Exists(Selection of) -> List.of(of);
      case Fact.Not(Fact inner) -> measured(inner);
      default -> List.of();
    };
  }

  private static SchoolDays days(Scene scene) {
    return scene.diary().days();
  }

  /** A complete schedule shows nothing on a day that the calendar says was one of work. */
  private static boolean isKnownWorkDay(Scene scene) {
    return scene.diary().isStatedComplete("schedule")
        && days(scene).isPresent()
        && (days(scene).is(DayKind.WORK, scene.first()).isTrue()
            || days(scene).is(DayKind.SCHOOL, scene.first()).isTrue());
  }

  /**
   * A row of the day that does not say whose it is, or one that runs into it: it may be kept (S14).
   */
  static boolean mayHaveRow(Norm norm, Scene scene) {
    return norm.period() instanceof Period.Day
        && (runsInto(scene)
            || scene.diary().entries("schedule").stream()
                .anyMatch(entry -> entry.day() == scene.first() && scene.isBlank(entry)));
  }

  private static boolean hasRow(Scene scene) {
    return entries(scene).filter(entry -> entry.day() == scene.first()).anyMatch(scene::takesPlace);
  }

  private static Stream<Entry> entries(Scene scene) {
    return Stream.of(scene.diary().has("schedule") ? "schedule" : "events")
        .flatMap(sheet -> scene.diary().entries(sheet).stream())
        .filter(scene::isNamedBy);
  }
}
