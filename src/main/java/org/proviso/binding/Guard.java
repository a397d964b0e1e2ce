package org.proviso.binding;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.syntax.Phrase;
import org.proviso.time.Ratio;

/**
 * The last look at a reading: every number and weekday of the sentence stands in its norms, and
 * every modal, limit and exception was one that a norm can hold (S23).
 */
final class Guard {
  private Guard() {}

  static void check(List<Bit> bits, List<Draft> drafts) {
    var held = new ArrayList<Object>();
    drafts.forEach(draft -> Atoms.collect(draft, held));
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    held.stream().filter(DayOfWeek.class::isInstance).forEach(day -> days.add((DayOfWeek) day));
    for (Bit bit : bits) {
      if (bit instanceof Bit.Piece(Phrase phrase)) {
        check(phrase, held, days);
      }
    }
    var names = new WordsHeld(drafts, held);
    for (Bit bit : bits) {
      if (bit instanceof Bit.Word word && !names.holds(word)) {
        throw Unplaced.at(word, "words that have a place");
      }
    }
  }

  private static void check(Phrase phrase, List<Object> held, Set<DayOfWeek> days) {
    switch (phrase) {
      case Phrase.Limit limit -> {
        if (!isOneDay(limit, held) && limit.amount().determiner() != Phrase.Determiner.NO) {
          number(limit.amount(), held);
        }
      }
      case Phrase.Deadline deadline -> number(deadline.amount(), held);
      case Phrase.Percentage percentage ->
          holds(held.contains(Amounts.value(percentage.value())), phrase);
      case Phrase.Weekdays weekdays -> holds(!days.isEmpty(), weekdays);
      case Phrase.Clock clock ->
          holds(
              (held.contains(clock.from()) || held.contains(Ratio.of(clock.from())))
                  && (held.contains(clock.to()) || held.contains(Ratio.of(clock.to()))),
              clock);
      case Phrase.LimitRange range -> {
        Phrase.Amount to = range.to();
        Phrase.Amount from = range.from();
        number(
            from.unit().isEmpty()
                ? new Phrase.Amount(
                    from.span(), from.determiner(), from.value(), to.adjectives(), to.unit())
                : from,
            held);
        number(to, held);
      }
      case Phrase.Whichever whichever -> holds(held.contains(Atoms.WHICHEVER), whichever);
      case Phrase.Stray _, Phrase.Blank _ ->
          throw Unplaced.at(phrase.span(), "words that have a place");
      case Phrase.Words _,
          Phrase.Being _,
          Phrase.Joint _,
          Phrase.Modal _,
          Phrase.Negation _,
          Phrase.Comparator _,
          Phrase.Rate _,
          Phrase.Window _,
          Phrase.Dates _,
          Phrase.YearlessDate _,
          Phrase.SchoolYear _,
          Phrase.Preposition _,
          Phrase.Opener _,
          Phrase.Together _,
          Phrase.Only _,
          Phrase.Vague _,
          Phrase.Aside _,
          Phrase.Bracketed _,
          Phrase.Reference _,
          Phrase.TableReference _ -> {}
    }
  }

  /** "The end of one work day" counts nothing. */
  private static boolean isOneDay(Phrase.Limit limit, List<Object> held) {
    return limit.word() == Phrase.LimitWord.BARE
        && limit.amount().value().equals("1")
        && held.contains(Atoms.REST);
  }

  private static void number(Phrase.Amount amount, List<Object> held) {
    boolean named =
        (amount.value().matches("\\d{3}") || amount.unit().isEmpty())
            && held.stream()
                .anyMatch(
                    atom ->
                        atom instanceof org.proviso.source.Name name
                            && name.stems().contains(amount.value()));
    if (named) {
      return;
    }
    Ratio value = Amounts.value(amount.value());
    Ratio minutes = value.times(Ratio.of(60));
    boolean unit = !amount.unit().isEmpty();
    boolean hours = Amounts.unit(amount).equals("hour");
    if (!held.contains(hours ? minutes : value) && (unit || !held.contains(minutes))) {
      throw Unplaced.at(amount.span(), "a place for this number");
    }
  }

  private static void holds(boolean held, Phrase phrase) {
    if (!held) {
      throw Unplaced.at(phrase.span(), "a place for these words");
    }
  }
}
