package org.proviso.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;
import org.proviso.syntax.Phrase.LimitWord;
import org.proviso.syntax.RateWord;
import org.proviso.syntax.TimeWord;
import org.proviso.words.Amounts;
import org.proviso.words.Bit;
import org.proviso.words.BitRun;
import org.proviso.words.Coined;
import org.proviso.words.Cursor;
import org.proviso.words.Ordinals;
import org.proviso.words.Verb;

/**
 * Windows that stand where no form looks for them: "on Mondays only", "before 8:00 or after 4:00",
 * "on any Friday" of what is forbidden, "ten meetings during the school year", "remain after 3:30".
 */
final class WindowPlace {
  private static final List<String> STRETCHES =
      List.of("week", "month", "quarter", "trimester", "semester", "grading period");

  private WindowPlace() {}

  static void apply(BitRun run) {
    boolean counted = isCounted(run);
    for (int i = 0; i < run.size(); i++) {
      onlyBehind(run, i);
      apart(run, i);
      anyDay(run, i);
      ofDay(run, i);
      firstFew(run, i);
      remain(run, i);
      if (counted) {
        stretch(run, i);
      }
    }
    onlyAhead(run);
  }

  private static boolean isWindow(BitRun run, int at) {
    return run.phrase(at, Phrase.Weekdays.class).isPresent()
        || run.phrase(at, Phrase.Clock.class).isPresent();
  }

  /** "On Mondays only": "only" belongs to the window that it ends. */
  private static void onlyBehind(BitRun run, int at) {
    boolean ends = !run.isInside(at + 2) || run.joint(at + 2, JointKind.COMMA);
    boolean only = run.phrase(at + 1, Phrase.Only.class).isPresent();
    boolean one = run.phrase(at - 1, Phrase.Only.class).isEmpty() && !isWindow(run, at - 1);
    if (isWindow(run, at) && only && ends && one && at > run.modal()) {
      run.replace(at, at + 2, run.at(at + 1), run.at(at));
    }
  }

  /** "Shall only be held on Mondays": nothing but the window could be meant. */
  private static void onlyAhead(BitRun run) {
    int only = run.modal() + 1;
    int last = run.size() - 1;
    boolean held =
        run.being(only + 1) && run.word(only + 2, "held", "scheduled") && last == only + 3;
    if (only > 1
        && run.phrase(only, Phrase.Only.class).isPresent()
        && held
        && isWindow(run, last)) {
      Bit word = run.at(only);
      run.replace(last, last + 1, word, run.at(last));
      run.remove(only, only + 1);
    }
  }

  /** "Before 8:00 a.m. or after 4:00 p.m." is outside of these hours. */
  private static void apart(BitRun run, int at) {
    var before = run.phrase(at, Phrase.Clock.class).filter(c -> c.word() == TimeWord.BEFORE);
    var after = run.phrase(at + 2, Phrase.Clock.class).filter(c -> c.word() == TimeWord.AFTER);
    boolean or = run.joint(at + 1, JointKind.OR, JointKind.NOR);
    boolean bound =
        Verb.accept(
                new Cursor(run.bits().subList(Math.max(0, at - 1), at)),
                Verb.Use.BEGIN,
                Verb.Use.END)
            .isPresent();
    if (before.isPresent() && after.isPresent() && or && !bound) {
      Phrase.Clock one = before.get();
      Phrase.Clock other = after.get();
      if (one.from() < other.from()) {
        run.replace(
            at,
            at + 3,
            new Phrase.Clock(
                one.span().to(other.span()),
                TimeWord.OUTSIDE,
                one.from(),
                other.from(),
                one.halfDayTaken() || other.halfDayTaken()));
      }
    }
  }

  /** "No more than two Friday meetings per month" are meetings on Fridays. */
  private static void ofDay(BitRun run, int at) {
    var bare =
        run.limit(at).filter(l -> l.amount().unit().isEmpty() && l.amount().adjectives().isEmpty());
    var day = run.phrase(at + 1, Phrase.Weekdays.class).filter(days -> !days.distributive());
    int end = run.wordsEnd(at + 2);
    boolean one = day.filter(days -> days.span().flat().matches("[A-Z][a-z]+day")).isPresent();
    boolean part = run.word(at + 2, "morning", "afternoon", "evening", "night");
    if (bare.isEmpty() || !one || end == at + 2 || part) {
      return;
    }
    Phrase.Amount amount = bare.get().amount();
    var words = new ArrayList<>(run.bits().subList(at + 2, end));
    String noun = run.word(at + 2);
    words.removeFirst();
    var counted =
        new Phrase.Amount(
            amount.span(), amount.determiner(), amount.value(), amount.adjectives(), noun);
    words.addFirst(new Bit.Piece(new Phrase.Limit(bare.get().span(), bare.get().word(), counted)));
    words.add(run.at(at + 1));
    run.replace(at, end, words);
  }

  /** What is not to be on any Friday is not to be on Fridays. */
  private static void anyDay(BitRun run, int at) {
    var days = run.phrase(at, Phrase.Weekdays.class).filter(Phrase.Weekdays::distributive);
    boolean any =
        days.filter(d -> d.span().flat().toLowerCase(Locale.ROOT).matches("(on )?any .*"))
            .isPresent();
    boolean denied =
        run.article(0, Determiner.NO)
            || run.modal(run.modal()).filter(Phrase.Modal::negated).isPresent();
    if (any && denied && !isBounded(run, -1)) {
      run.replace(at, at + 1, new Phrase.Weekdays(days.get().span(), days.get().days(), false));
    }
  }

  /** "The first ten days of school", "the first two Fridays of the month": each by its place. */
  private static void firstFew(BitRun run, int at) {
    var few = run.limit(at + 1).filter(l -> l.word() == LimitWord.BARE);
    String value = few.map(l -> l.amount().value()).orElse("");
    boolean opens =
        run.article(at - 1, Determiner.THE)
            && run.preposition(at - 2, "on", "in", "during", "within");
    if (!opens || isBounded(run, at + 1) || !run.word(at, "first") || !value.matches("[2-9]|10")) {
      return;
    }
    Phrase.Amount amount = few.orElseThrow().amount();
    var weekday = run.phrase(at + 2, Phrase.Weekdays.class).filter(_ -> amount.unit().isEmpty());
    boolean days = Amounts.dayKind(amount).isPresent();
    int end = weekday.isPresent() ? at + 3 : at + 2;
    if (!(days || weekday.isPresent()) || !run.preposition(end, "of", "in")) {
      return;
    }
    var span = run.span(at).to(run.span(at + 1));
    var bits = new ArrayList<Bit>();
    for (int place = 1; place <= Integer.parseInt(value); place++) {
      if (place > 1) {
        bits.add(Coined.and(span));
      }
      bits.add(Coined.word(span, Ordinals.WORDS.get(place - 1)));
    }
    if (weekday.isPresent()) {
      Phrase.Weekdays of = weekday.get();
      bits.add(new Bit.Piece(new Phrase.Weekdays(span, of.days(), of.distributive())));
    } else {
      for (String word :
          (String.join(" ", amount.adjectives()) + " " + amount.unit()).strip().split(" ")) {
        bits.add(Coined.word(span, word));
      }
    }
    var on = new Phrase.Preposition(run.span(at - 2), "on");
    run.replace(at, end, bits);
    run.replace(at - 2, at - 1, on);
  }

  /** Who is not to be required to remain after 3:30 is not to be required to work then. */
  private static void remain(BitRun run, int at) {
    boolean required =
        at == run.modal() + 1
            && run.modal(at - 1)
                .filter(
                    m -> m.sense() == Phrase.Sense.REQUIRED || m.sense() == Phrase.Sense.EXPECTED)
                .isPresent();
    boolean work = run.word(at, "start", "begin", "finish") && run.word(at + 1, "work");
    int behind = behindSchool(run, work ? at + 2 : at + 1);
    Optional<TimeWord> word = run.phrase(behind, Phrase.Clock.class).map(Phrase.Clock::word);
    var time = run.phrase(behind, Phrase.Deadline.class).map(Phrase.Deadline::direction);
    boolean later =
        run.word(at, "remain", "stay", "finish")
            && (word.filter(TimeWord.AFTER::equals).isPresent()
                || time.filter(Phrase.Direction.AFTER::equals).isPresent());
    boolean earlier =
        run.word(at, "report", "start", "begin", "arrive")
            && (word.filter(TimeWord.BEFORE::equals).isPresent()
                || time.filter(Phrase.Direction.BEFORE::equals).isPresent());
    if (required && (later || earlier)) {
      run.replace(at, behind, Coined.word(run.span(at), "work"));
    }
  }

  /** Behind "to school", "at their work site", "for duty": where people work. */
  static int behindSchool(BitRun run, int at) {
    if (!run.preposition(at, "to", "at", "on", "in", "for")) {
      return at;
    }
    int noun =
        run.article(at + 1, Phrase.Determiner.THE, Phrase.Determiner.THEIR) ? at + 2 : at + 1;
    boolean place =
        run.word(noun, "school", "work", "duty", "job", "assigned")
            && run.word(noun + 1, "site", "building", "location", "station", "post");
    if (place) {
      return noun + 2;
    }
    return run.word(noun, "school", "work", "campus", "building", "site", "duty", "premises")
        ? noun + 1
        : at;
  }

  /** "No more than two in the first ten days" is of all of them together. */
  private static boolean isBounded(BitRun run, int few) {
    for (int i = 0; i < run.size(); i++) {
      if (i != few && run.limit(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** An amount with a word that bounds, and no rate yet. */
  private static boolean isCounted(BitRun run) {
    boolean limit = false;
    for (int i = 0; i < run.size(); i++) {
      limit |= run.limit(i).filter(l -> l.word() != LimitWord.BARE).isPresent();
      boolean rate =
          run.phrase(i, Phrase.Rate.class).isPresent()
              || run.phrase(i, Phrase.Window.class).isPresent()
              || run.phrase(i, Phrase.Deadline.class).isPresent()
              || run.phrase(i, Phrase.Opener.class).isPresent();
      if (rate) {
        return false;
      }
    }
    return limit;
  }

  /** "During the school year", "over the course of a semester", at the end: a rate. */
  private static void stretch(BitRun run, int at) {
    int noun = at + 1;
    if (!run.preposition(at, "during", "over", "in", "within") || at < run.modal()) {
      return;
    }
    boolean course = run.article(noun, Determiner.THE) && run.word(noun + 1, "course");
    noun += course && run.preposition(noun + 2, "of") ? 3 : 0;
    boolean the = run.article(noun, Determiner.THE);
    boolean each = run.article(noun, Determiner.A, Determiner.ANY, Determiner.EACH);
    String unit = run.word(noun + 1);
    int end = noun + 2;
    if (unit.matches("school|calendar|grading|marking") && !run.word(end).isEmpty()) {
      unit += " " + run.word(end);
      end++;
    }
    boolean year = unit.matches("school year|(grading|marking) period");
    boolean known = year || STRETCHES.contains(unit.replaceFirst("^calendar ", ""));
    if (known
        && end == run.size()
        && (each || (the && (year || course || unit.equals("semester"))))) {
      run.replace(
          at, end, new Phrase.Rate(run.span(at).to(run.span(end - 1)), RateWord.EACH, 1, unit));
    }
  }
}
