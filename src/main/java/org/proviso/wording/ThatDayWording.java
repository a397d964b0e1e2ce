package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proviso.norm.Period;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.RateWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Periods;
import org.proviso.words.Verb;

/**
 * "If a teacher teaches more than four classes that day, …", "on days when they teach more than
 * four classes": the condition and what follows from it are held against one day at a time.
 */
public final class ThatDayWording {
  private static final Set<String> STRETCHES = Set.of("day", "week", "month");

  private ThatDayWording() {}

  /** Where "that day" begins at the end of these; -1 if they end otherwise. */
  public static int start(List<Bit> bits) {
    var run = new BitRun(bits);
    int at = run.size() - 2;
    boolean that = run.opens(at, OpenerWord.THAT) || run.article(at, Determiner.THIS);
    return that && STRETCHES.contains(run.word(at + 1)) ? at : -1;
  }

  static void apply(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      onDaysWhen(run, i);
    }
    if (!conditional(run)) {
      return;
    }
    for (int i = 0; i < run.size(); i++) {
      that(run, i);
    }
    leading(run);
    owed(run);
  }

  /**
   * "If an employee works more than six hours in a day, the employee shall have a break of at least
   * 30 minutes": so much that day, for so little is owed on no other.
   */
  private static void owed(BitRun run) {
    int comma = 1;
    while (run.isInside(comma) && !run.joint(comma, JointKind.COMMA)) {
      comma++;
    }
    int modal = comma + 1;
    while (run.isInside(modal) && run.modal(modal).isEmpty()) {
      modal++;
    }
    boolean opens = run.opens(0, OpenerWord.IF, OpenerWord.WHEN);
    boolean said = run.phrase(comma + 1, Phrase.Rate.class).isPresent();
    if (opens && !said && isDaily(run, comma - 1) && isOwed(run, modal)) {
      run.replace(comma + 1, comma + 1, new Bit.Piece(rate(run, comma - 1, "day")));
    }
  }

  static boolean isDaily(BitRun run, int at) {
    return run.phrase(at, Phrase.Rate.class)
        .flatMap(Periods::of)
        .filter(Period.Day.class::isInstance)
        .isPresent();
  }

  /** "Shall have a break of at least 30 minutes", with nothing that says when. */
  static boolean isOwed(BitRun run, int modal) {
    boolean shall = run.must(modal);
    if (!shall
        || Verb.accept(new Cursor(run.bits().subList(modal + 1, run.size())), Verb.Use.LIGHT)
            .isEmpty()) {
      return false;
    }
    boolean time = false;
    for (int i = modal + 1; i < run.size(); i++) {
      time |= run.limit(i).filter(limit -> Amounts.isTime(limit.amount())).isPresent();
      boolean when =
          run.phrase(i, Phrase.Modifier.class)
                  .filter(modifier -> !(modifier instanceof Phrase.Preposition))
                  .isPresent()
              || run.preposition(i, "between", "before", "after", "during")
              || run.word(i, "off", "rest");
      if (when) {
        return false;
      }
    }
    return time;
  }

  private static boolean conditional(BitRun run) {
    for (int i = 0; i < run.size(); i++) {
      boolean opens = run.opens(i, OpenerWord.IF, OpenerWord.WHEN);
      if (opens) {
        return true;
      }
    }
    return false;
  }

  /** "If … more than four classes, … that day": the number is one of that day too. */
  private static void leading(BitRun run) {
    int end = 1;
    boolean limit = false;
    while (end < run.size() && !run.joint(end, JointKind.COMMA)) {
      limit |= run.limit(end).isPresent() || run.phrase(end, Phrase.Clock.class).isPresent();
      end++;
    }
    boolean opens = run.opens(0, OpenerWord.IF, OpenerWord.WHEN);
    boolean dated = run.phrase(end - 1, Phrase.Rate.class).isPresent();
    if (!opens || !limit || dated) {
      return;
    }
    for (int i = end; i < run.size(); i++) {
      var that = run.phrase(i, Phrase.Rate.class).filter(r -> r.unit().startsWith(Periods.THAT));
      if (that.isPresent()) {
        run.replace(end, end, that.get());
        return;
      }
    }
  }

  /** "(On) that day", with nothing more to its name. */
  private static void that(BitRun run, int at) {
    boolean that = run.article(at, Determiner.THIS) || run.opens(at, OpenerWord.THAT);
    boolean ends = run.word(at + 2).isEmpty() && !run.being(at + 2);
    if (that && STRETCHES.contains(run.word(at + 1)) && ends) {
      int from = run.preposition(at - 1, "on", "during", "in") ? at - 1 : at;
      run.replace(from, at + 2, rate(run, at + 1, run.word(at + 1)));
    }
  }

  /** "On days when …", "on any day on which …". */
  private static void onDaysWhen(BitRun run, int at) {
    int when = -1;
    boolean rate =
        run.phrase(at, Phrase.Rate.class)
            .filter(r -> r.unit().equals("day") && r.span().flat().matches("(?i)on .*"))
            .isPresent();
    if (rate) {
      when = at + 1;
    } else if (run.preposition(at, "on")) {
      int day = run.article(at + 1, Determiner.THE, Determiner.ANY, Determiner.A) ? at + 2 : at + 1;
      when = run.word(day, "day", "days") ? day + 1 : -1;
    }
    boolean which = when > 0 && run.preposition(when, "on", "in");
    int opener = which ? when + 1 : when;
    boolean opens =
        run.phrase(opener, Phrase.Opener.class)
            .filter(o -> o.word() == (which ? OpenerWord.WHICH : OpenerWord.WHEN))
            .isPresent();
    if (when < 0 || !opens) {
      return;
    }
    int end = opener + 1;
    while (end < run.size()
        && !run.joint(end, JointKind.COMMA)
        && run.phrase(end, Phrase.Opener.class).isEmpty()) {
      end++;
    }
    var clause = new ArrayList<Bit>();
    clause.add(Coined.opener(run.span(opener), OpenerWord.WHEN));
    for (int i = opener + 1; i < end; i++) {
      clause.add(run.at(i));
    }
    boolean dated = run.phrase(end - 1, Phrase.Rate.class).isPresent();
    Bit day = new Bit.Piece(rate(run, opener, "day"));
    Bit comma = Coined.comma(run.span(opener));
    clause.addAll(dated ? List.of(comma, day) : List.of(day, comma, day));
    run.replace(at, end, clause);
  }

  private static Phrase.Rate rate(BitRun run, int at, String stretch) {
    return new Phrase.Rate(run.span(at), RateWord.EACH, 1, Periods.THAT + stretch);
  }
}
