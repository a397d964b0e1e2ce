package org.proviso.wording;

import java.util.List;
import java.util.Map;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Amount;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.Direction;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.words.BitRun;
import org.proviso.words.Ordinals;

/**
 * A day counted from an event: "no later than the fifth working day after the meeting" is within
 * five working days after it, "by the third school day before the test" at least three before.
 */
final class NumberedDay {
  private static final Map<String, Integer> MORE =
      Map.ofEntries(
          Map.entry("next", 1),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30),
          Map.entry("fortieth", 40),
          Map.entry("sixtieth", 60),
          Map.entry("ninetieth", 90));

  private static final List<String> KINDS =
      List.of("work", "working", "school", "calendar", "business", "duty", "instructional");

  private NumberedDay() {}

  static void apply(BitRun run) {
    for (int i = 1; i + 4 < run.size(); i++) {
      if (run.preposition(i, "by the end of") && run.article(i + 1, Determiner.THE)) {
        day(run, i, i + 2);
      } else if (run.preposition(i, "no later than", "not later than", "by", "on or before")) {
        int end = run.article(i + 1, Determiner.THE) && run.word(i + 2, "end") ? i + 3 : i;
        boolean the = end == i || run.preposition(end, "of");
        if (the && run.article(end + 1, Determiner.THE)) {
          day(run, i, end + 2);
        }
      }
    }
  }

  /** The number stands at this place, behind it a kind of day and what it is counted from. */
  private static void day(BitRun run, int from, int at) {
    int value = value(run.word(at));
    boolean kind = KINDS.contains(run.word(at + 1));
    int day = kind ? at + 2 : at + 1;
    boolean after = run.preposition(day + 1, "after", "following");
    if (value == 0 || !run.word(day, "day") || !(after || run.preposition(day + 1, "before"))) {
      return;
    }
    if (!after && run.word(at, "next")) {
      return;
    }
    Span span = run.span(from).to(run.span(day + 1));
    String unit = kind ? unit(run.word(at + 1)) : "day";
    var amount =
        new Amount(
            run.span(at).to(run.span(day)),
            Determiner.NONE,
            Integer.toString(value),
            List.of(),
            unit);
    run.replace(
        from,
        day + 2,
        new Phrase.Deadline(
            span,
            after ? LimitWord.AT_MOST : LimitWord.AT_LEAST,
            amount,
            after ? Direction.AFTER : Direction.BEFORE));
  }

  private static String unit(String kind) {
    return (kind.equals("working") ? "work" : kind) + " day";
  }

  /** Which day it is; zero where the word does not say. */
  private static int value(String word) {
    int place = Ordinals.WORDS.indexOf(word) + 1;
    if (place > 0) {
      return place;
    }
    return word.matches("[1-9][0-9]?(st|nd|rd|th)")
        ? Integer.parseInt(word.replaceAll("[a-z]", ""))
        : MORE.getOrDefault(word, 0);
  }
}
