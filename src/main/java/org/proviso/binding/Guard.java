package org.proviso.binding;

import static org.proviso.syntax.Phrase.Determiner.NO;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.forms.Draft;
import org.proviso.norm.Consent;
import org.proviso.source.Name;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Ratio;
import org.proviso.wording.RunWording;
import org.proviso.words.Adjectives;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Unplaced;

/**
 * The last look at a reading: every number and weekday of the sentence stands in its norms, and
 * every modal, limit and exception was one that a norm can hold (S23).
 */
final class Guard {
  private static final Ratio HALF = Ratio.of(new BigDecimal("0.5"));
  private static final Ratio TIME_AND_A_HALF = Ratio.of(150);

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
    denials(bits);
    everyOne(bits);
    var names = new WordsHeld(drafts, held);
    for (Bit bit : bits) {
      if (bit instanceof Bit.Word word && !(names.holds(word) && isMeant(word, held))) {
        throw Unplaced.at(word, "words that have a place");
      }
    }
  }

  /** "No" denies the subject or what it has; "of no", "and no", "no at least" deny neither. */
  private static void denials(List<Bit> bits) {
    for (int i = 0; i < bits.size(); i++) {
      boolean no = bits.get(i) instanceof Bit.Article article && article.determiner() == NO;
      boolean astray =
          no
              && ((i > 0 && isAstray(bits.get(i - 1)))
                  || (i + 1 < bits.size() && !(bits.get(i + 1) instanceof Bit.Word)));
      if (astray) {
        throw Unplaced.at(bits.get(i), "\"no\" before the subject or the object");
      }
    }
  }

  /** "Not on all Fridays", "not on each minimum day" may deny it of some of them only. */
  private static void everyOne(List<Bit> bits) {
    var run = new BitRun(bits);
    boolean limited = bits.stream().anyMatch(bit -> bit instanceof Bit.Piece(Phrase.Limit _));
    for (int i = run.modal() + 1; i > 0 && i < run.size(); i++) {
      boolean days =
          run.phrase(i, Phrase.Weekdays.class)
              .filter(on -> on.span().flat().matches("(?i).*\\b(all|each|every)\\b.*"))
              .isPresent();
      boolean things =
          run.preposition(i - 1, "on", "during")
              && run.article(i, Determiner.ALL, Determiner.EACH, Determiner.EVERY);
      boolean out = run.phrase(i - 1, Phrase.Opener.class).isPresent();
      if ((days || things) && !out && !limited && RunWording.isDenied(run)) {
        throw Unplaced.at(run.at(i), "\"any\", or no word at all: not all may mean only some");
      }
    }
  }

  private static boolean isAstray(Bit before) {
    return before instanceof Bit.Piece(Phrase phrase)
        && (phrase instanceof Phrase.Preposition
            || phrase instanceof Phrase.Deadline
            || phrase instanceof Phrase.Clock
            || (phrase instanceof Phrase.Joint joint && joint.kind() != Phrase.JointKind.COMMA));
  }

  /** An average is taken, and an adjective that narrows is in a filter, a consent or a name. */
  private static boolean isMeant(Bit.Word word, List<Object> held) {
    if (word.lower().equals(Atoms.AVERAGE)) {
      return held.contains(Atoms.AVERAGE);
    }
    return Adjectives.filter(word.lower())
        .map(filter -> held.contains(filter) || isIn(held, word.lower()))
        .orElse(true);
  }

  private static boolean isIn(List<Object> held, String word) {
    return held.stream()
        .anyMatch(
            atom ->
                atom instanceof Consent
                    || (atom instanceof Name name && name.stems().contains(Name.of(word).head())));
  }

  private static void check(Phrase phrase, List<Object> held, Set<DayOfWeek> days) {
    switch (phrase) {
      case Phrase.Limit limit -> {
        narrowed(limit.amount(), held);
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
        number(from.unit().isEmpty() ? from.of(to.adjectives(), to.unit()) : from, held);
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

  /** "Seven required hours", "30 duty-free minutes". */
  private static void narrowed(Phrase.Amount amount, List<Object> held) {
    for (String adjective : amount.adjectives()) {
      String lower = adjective.toLowerCase(Locale.ROOT).replace(' ', '-');
      boolean lost =
          Adjectives.filter(lower)
              .filter(filter -> !held.contains(filter) && !isIn(held, lower))
              .isPresent();
      if (lost) {
        throw Unplaced.at(amount.span(), "this amount without \"" + adjective + "\"");
      }
    }
  }

  /** "The end of one work day" counts nothing. */
  private static boolean isOneDay(Phrase.Limit limit, List<Object> held) {
    return limit.word() == Phrase.LimitWord.BARE
        && limit.amount().value().equals("1")
        && (held.contains(Atoms.REST) || held.contains(Atoms.LISTED));
  }

  private static void number(Phrase.Amount amount, List<Object> held) {
    boolean named =
        (amount.value().matches("\\d{3}") || amount.unit().isEmpty())
            && held.stream()
                .anyMatch(
                    atom -> atom instanceof Name name && name.stems().contains(amount.value()));
    if (named) {
      return;
    }
    Ratio value = Amounts.value(amount.value());
    Ratio minutes = value.times(Ratio.of(60));
    if (amount.unit().startsWith("time") && held.contains(value.times(Ratio.of(100)))) {
      // "One and one-half times the rate" is 150 hundredths of it.
      return;
    }
    boolean unit = !amount.unit().isEmpty();
    if (!unit && value.equals(HALF) && held.contains(TIME_AND_A_HALF)) {
      return;
    }
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
