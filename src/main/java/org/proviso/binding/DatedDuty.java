package org.proviso.binding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.DayPlace;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Modality;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.syntax.Phrase.Determiner;

/**
 * "Each teacher shall be given a schedule by May 15, 2021": once in the term, by that day; "by May
 * 15 of each school year": once in each.
 */
final class DatedDuty {
  /** The verbs by which a thing comes to somebody on a day. */
  private static final Set<String> GIVEN =
      Set.of("be given", "be provided", "be provided with", "receive", "be offered", "be issued");

  private DatedDuty() {}

  static boolean fits(Parts parts, Noun what, Optional<Verb> verb) {
    return verb.filter(one -> GIVEN.contains(one.words())).isPresent()
        && parts.force().modality() == Modality.DUTY
        && !parts.force().negative()
        && !parts.force().requiring()
        && what.determiner() != Determiner.NO
        && !what.isList()
        && (!what.isPlural() || what.determiner() == Determiner.NONE)
        && period(parts.modifiers()).isPresent();
  }

  static Draft draft(Parts parts, Noun what) {
    Period period = period(parts.modifiers()).orElseThrow();
    Selection records =
        parts.scope().records(what.selection(), Optional.empty(), /* time= */ false);
    return parts.assembler().draft(Modality.DUTY, parts.each(), period, new Fact.Exists(records));
  }

  /** Over what it is asked for, where the only thing said of time is a day by which. */
  private static Optional<Period> period(Modifiers modifiers) {
    boolean plain =
        modifiers.filters.size() == 1
            && modifiers.weekdays.isEmpty()
            && modifiers.dayKinds.isEmpty()
            && modifiers.periods.isEmpty()
            && modifiers.clauses.isEmpty()
            && modifiers.timings.isEmpty()
            && modifiers.only.isEmpty()
            && modifiers.needed.isEmpty();
    return plain ? period(modifiers.filters.getFirst()) : Optional.empty();
  }

  private static Optional<Period> period(Filter by) {
    return switch (by) {
      case Filter.InDates(var span)
          when span.first().equals(LocalDate.MIN) && !span.last().equals(LocalDate.MAX) ->
          Optional.of(new Period.WholeTerm());
      case Filter.OnDays(DayPlace.Side(_, var which, var years))
          when years.size() == 1 && isBy(which) ->
          Optional.of(new Period.Calendar(years.iterator().next()));
      case Filter _ -> Optional.empty();
    };
  }

  private static boolean isBy(DayPlace.Which which) {
    return which == DayPlace.Which.UNTIL || which == DayPlace.Which.BEFORE;
  }
}
