package org.proviso.syntax;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.proviso.syntax.Phrase.Amount;
import org.proviso.syntax.Phrase.Determiner;

/** Phrases on one line, short enough for a table of tests: spans are left out. */
final class Rendering {
  private Rendering() {}

  static String of(List<Phrase> phrases) {
    return phrases.stream().map(Rendering::of).collect(Collectors.joining(" "));
  }

  static String of(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Words words -> words(words);
      case Phrase.Being _ -> "be";
      case Phrase.Joint joint -> joint.kind().name();
      case Phrase.Modal modal ->
          (modal.negated() ? "!" : "")
              + modal.word()
              + (modal.sense() == Phrase.Sense.PLAIN ? "" : "." + modal.sense());
      case Phrase.Negation _ -> "not";
      case Phrase.Limit limit -> limit.word() + "(" + amount(limit.amount()) + ")";
      case Phrase.Comparator limit -> limit.word() + "?";
      case Phrase.LimitRange range ->
          "RANGE(" + amount(range.from()) + ".." + amount(range.to()) + ")";
      case Phrase.Rate rate -> "/" + rate.word() + "(" + rate.count() + " " + rate.unit() + ")";
      case Phrase.Window window ->
          "window("
              + (window.any() ? "any " : "")
              + (window.onAverage() ? "average " : "")
              + window.count()
              + " "
              + window.unit()
              + ")";
      case Phrase.Weekdays days ->
          (days.distributive() ? "each" : "on")
              + days.days().stream()
                  .sorted()
                  .map(day -> day.name().substring(0, 3))
                  .collect(Collectors.joining(",", "(", ")"));
      case Phrase.Clock clock ->
          clock.word()
              + "("
              + time(clock.from())
              + (clock.to() == clock.from() ? "" : "-" + time(clock.to()))
              + (clock.halfDayTaken() ? "?" : "")
              + ")";
      case Phrase.Dates dates ->
          dates.word()
              + "("
              + dates.from()
              + (dates.to().equals(dates.from()) ? "" : ".." + dates.to())
              + ")";
      case Phrase.YearlessDate date -> date.word() + "(" + date.month() + "/" + date.day() + ")";
      case Phrase.SchoolYear year -> "schoolYear(" + year.firstYear() + ")";
      case Phrase.Deadline deadline ->
          "deadline("
              + deadline.word()
              + " "
              + amount(deadline.amount())
              + " "
              + deadline.direction()
              + ")";
      case Phrase.Preposition preposition -> "<" + preposition.word() + ">";
      case Phrase.Opener opener -> "{" + opener.word() + "}";
      case Phrase.Together together -> together.together() ? "together" : "each";
      case Phrase.Only _ -> "only";
      case Phrase.Vague vague -> "vague(" + vague.word() + ")";
      case Phrase.Aside aside -> aside.word() + "{" + of(aside.inside()) + "}";
      case Phrase.Bracketed bracketed -> "(" + of(bracketed.inside()) + ")";
      case Phrase.Reference reference -> "ref" + reference.targets();
      case Phrase.TableReference table -> "table(" + table.number() + ")";
      case Phrase.Percentage percentage -> percentage.word() + "(" + percentage.value() + "%)";
      case Phrase.Blank blank -> "blank(" + blank.unit() + ")";
      case Phrase.Whichever whichever -> whichever.greater() ? "greater" : "lesser";
      case Phrase.Stray stray -> "STRAY<" + stray.span().flat() + ">";
    };
  }

  private static String words(Phrase.Words words) {
    String all =
        words.words().stream()
            .map(word -> word.quoted() ? "\"" + word.text() + "\"" : word.text())
            .collect(Collectors.joining(" "));
    return "[" + determiner(words.determiner()) + all + "]";
  }

  private static String determiner(Determiner determiner) {
    return determiner == Determiner.NONE ? "" : determiner.name().toLowerCase(Locale.ROOT) + ":";
  }

  private static String amount(Amount amount) {
    String adjectives =
        amount.adjectives().stream().map(word -> " " + word).collect(Collectors.joining());
    String unit = amount.unit().isEmpty() ? "" : " " + amount.unit();
    return determiner(amount.determiner()) + amount.value() + adjectives + unit;
  }

  private static String time(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }
}
