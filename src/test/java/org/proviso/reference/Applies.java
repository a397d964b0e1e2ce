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
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.time.DayKind;

/** Whether a norm is about the subject and the period at all: S of S14. */
final class Applies {
  private Applies() {}

  static boolean to(Norm norm, Scene scene) {
    return isSubject(norm, scene)
        && isPeriod(norm.period(), scene)
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
  private static boolean isPeriod(Period period, Scene scene) {
    return switch (period) {
      case Period.Day(DayKind kind, Set<DayOfWeek> _) ->
          kind == DayKind.PLAIN || (kind != DayKind.CALENDAR && !days(scene).isPresent())
              ? hasRow(scene) || isKnownWorkDay(scene)
              : scene.isDay(kind, scene.first());
      case Period.Occurrence _, Period.Calendar _, Period.Rolling _ -> true;
      case Period.Every _, Period.WholeTerm _ -> true;
    };
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

  /** A row of the day that does not say whose it is: what it is about may be kept (S14). */
  static boolean mayHaveRow(Norm norm, Scene scene) {
    return norm.period() instanceof Period.Day
        && scene.diary().entries("schedule").stream()
            .anyMatch(entry -> entry.day() == scene.first() && scene.isBlank(entry));
  }

  private static boolean hasRow(Scene scene) {
    return Stream.of(scene.diary().has("schedule") ? "schedule" : "events")
        .flatMap(sheet -> scene.diary().entries(sheet).stream())
        .filter(scene::isNamedBy)
        .filter(entry -> entry.day() == scene.first())
        .anyMatch(scene::takesPlace);
  }
}
