package org.proviso.wording;

import java.util.List;
import java.util.Optional;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;

/** "Shall not extend beyond 4:15 p.m.", "run past 4:15" is to end after that time. */
final class BeyondWording {
  private BeyondWording() {}

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      if (run.word(i, "extend", "extends", "run", "runs", "continue", "continues", "last", "go")) {
        reword(run, i);
      }
    }
  }

  /** "That extend beyond 4:30 p.m.": that end after it. */
  static void ends(BitRun run, int at) {
    boolean verb =
        run.word(
            at, "extend", "extends", "continue", "continues", "run", "runs", "go", "last", "lasts");
    boolean beyond =
        run.word(at + 1, "beyond", "past") || run.preposition(at + 1, "beyond", "past");
    int time = beyond ? at + 2 : at + 1;
    TimeWord said = beyond ? TimeWord.AT : TimeWord.AFTER;
    run.phrase(time, Phrase.Clock.class)
        .filter(clock -> verb && clock.word() == said && clock.from() == clock.to())
        .filter(_ -> beyond || run.word(at, "extend", "extends", "continue", "continues"))
        .ifPresent(clock -> run.replace(at, time + 1, ended(run.span(at), clock)));
  }

  private static List<Bit> ended(Span verb, Phrase.Clock clock) {
    return List.of(
        Coined.word(verb, "end"),
        new Bit.Piece(
            new Phrase.Clock(
                clock.span(), TimeWord.AFTER, clock.from(), clock.to(), clock.halfDayTaken())));
  }

  private static void reword(BitRun run, int at) {
    boolean beyond =
        run.word(at + 1, "beyond", "past") || run.preposition(at + 1, "beyond", "past");
    if (run.modal() >= 0 && run.modal() < at && byDay(run, at)) {
      return;
    }
    int time = beyond ? at + 2 : at + 1;
    TimeWord said = beyond ? TimeWord.AT : TimeWord.AFTER;
    Optional<Phrase.Clock> clock =
        run.phrase(time, Phrase.Clock.class).filter(c -> c.word() == said && c.from() == c.to());
    boolean after = beyond || run.word(at, "continue", "continues", "extend", "extends");
    if (clock.isPresent() && after && run.modal() >= 0 && run.modal() < at) {
      run.replace(at, time + 1, ended(run.span(at), clock.get()));
    }
  }

  /**
   * "Extend beyond the student day", "last no longer than an hour past the end of the work day".
   */
  private static boolean byDay(BitRun run, int at) {
    Optional<Phrase.Limit> limit = run.limit(at + 1);
    int side = limit.isPresent() ? at + 2 : at + 1;
    boolean beyond = run.word(side, "beyond", "past") || run.preposition(side, "beyond", "past");
    boolean last = run.word(at, "last");
    if (!beyond || !namesDay(run, side + 1) || last && limit.isEmpty()) {
      return false;
    }
    Span span = run.span(at);
    if (limit.isEmpty()) {
      run.replace(at, side + 1, Coined.word(span, "end"), Coined.preposition(span, "after"));
      return true;
    }
    Phrase.Limit by = limit.get();
    run.replace(
        at,
        side + 1,
        Coined.word(span, "end"),
        new Bit.Piece(
            new Phrase.Deadline(by.span(), by.word(), by.amount(), Phrase.Direction.AFTER)));
    return true;
  }

  /** The end of a day, a day, or school; no thing that somebody has. */
  private static boolean namesDay(BitRun run, int at) {
    for (int i = at; i < Math.min(run.size(), at + 7); i++) {
      if (run.word(i, "day", "workday", "dismissal", "school", "hours")) {
        return true;
      }
    }
    return false;
  }
}
