package org.proviso.forms;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Filter;
import org.proviso.norm.Period;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Stretch;
import org.proviso.words.Amounted;
import org.proviso.words.Noun;
import org.proviso.words.Verb;

/**
 * A stretch that is named stands for a rate: "no more than two events in the 2020-21 school year"
 * in all of it, "no more than one meeting during the first week of school" in each school year.
 */
final class Spanned {
  private static final Set<String> SUMS = Set.of("total", "amount to");

  /** One of them at a time, and never the sum. */
  private static final Set<Determiner> ONE =
      EnumSet.of(Determiner.A, Determiner.ANY, Determiner.EACH, Determiner.EVERY, Determiner.NO);

  private static final Set<String> LONG =
      Stream.of(
              ("semester trimester quarter term session break recess season summer winter spring"
                      + " fall week window closure intersession")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private Spanned() {}

  static Optional<Period> period(Modifiers modifiers) {
    return modifiers.filters.stream().anyMatch(Spanned::isBounded)
        ? Optional.of(new Period.WholeTerm())
        : edge(modifiers);
  }

  /** Whether the verb says that all are summed up: "total", "amount to". */
  static boolean isOfAll(Verb verb) {
    return SUMS.contains(verb.words());
  }

  /** Of records of which each could be meant, and of their time: all of it in a named stretch. */
  static Optional<Period> period(
      Modifiers modifiers, Amounted amounted, Noun noun, Relation relation) {
    boolean one = ONE.contains(noun.determiner()) && noun.owner().isEmpty() && !amounted.total();
    boolean time = amounted.isTime() && !amounted.unbroken() && !amounted.single();
    return one || !time ? Optional.empty() : timed(modifiers, relation, noun.selection());
  }

  /** The same of what somebody has: one lunch after the other is no lunch of six hours. */
  static Optional<Period> period(Modifiers modifiers, Limited limited, Relation relation) {
    return limited.single() ? Optional.empty() : timed(modifiers, relation, limited.of());
  }

  private static Optional<Period> timed(Modifiers modifiers, Relation relation, Selection of) {
    if (!relation.isUpper() && Undated.isDaily(of)) {
      return Optional.empty();
    }
    Optional<Period> named = modifiers.dayKinds.stream().flatMap(Spanned::named).findFirst();
    if (named.isPresent()) {
      return named;
    }
    boolean reaches = !relation.isUpper() && modifiers.filters.stream().anyMatch(Spanned::isDated);
    return reaches ? Optional.of(new Period.WholeTerm()) : period(modifiers);
  }

  /** "During the fall semester", "over winter break": many days, and one stretch of them. */
  private static Stream<Period> named(Filter days) {
    if (!(days instanceof Filter.OnCalendarKind(Name kind)) || !LONG.contains(kind.head())) {
      return Stream.empty();
    }
    boolean semester = kind.head().equals(Name.of("semester").head());
    return Stream.of(new Period.Calendar(semester ? Stretch.SEMESTER : Stretch.SCHOOL_YEAR));
  }

  /** "In May or in June": one of several stretches, and no amount of them is of a single day. */
  static boolean isLong(Filter days) {
    return switch (days) {
      case Filter.AnyOf(var either) -> either.stream().anyMatch(Spanned::isStretch);
      case Filter _ -> false;
    };
  }

  private static boolean isStretch(Filter days) {
    return switch (days) {
      case Filter.InMonths _ -> true;
      case Filter.InDates(var span) -> !span.first().equals(span.last());
      case Filter.OnDays(var place) -> !(place instanceof DayPlace.NextTo);
      case Filter other -> isLong(other) || CalendarStretch.isStretch(other);
    };
  }

  private static boolean isDated(Filter filter) {
    return filter instanceof Filter.InDates;
  }

  private static boolean isBounded(Filter filter) {
    return filter instanceof Filter.InDates(var days) && days.isBounded();
  }

  private static Optional<Period> edge(Modifiers modifiers) {
    List<Stretch> within = modifiers.filters.stream().flatMap(Spanned::within).distinct().toList();
    return within.size() == 1
        ? Optional.of(new Period.Calendar(within.getFirst()))
        : Optional.empty();
  }

  private static Stream<Stretch> within(Filter filter) {
    return filter instanceof Filter.OnDays(DayPlace.EdgeWeeks(_, _, var within))
        ? Stream.of(within)
        : Stream.empty();
  }
}
