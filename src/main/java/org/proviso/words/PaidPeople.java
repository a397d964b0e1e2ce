package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.syntax.Phrase.JointKind;

/**
 * "An employee who is called back to work shall be paid at least two hours", "nurses assigned to
 * the night shift shall receive $2 per hour": what the people do is what it is paid for, and goes
 * behind the amount.
 */
final class PaidPeople {
  /** What is paid for: its words, and the days that narrow it. */
  private record Work(List<? extends Bit> noun, List<Bit> days) {
    /** Of "work on a holiday" nobody knows how much is one; a callback on a holiday is one. */
    boolean isOneByOne() {
      return days.isEmpty() || noun.stream().noneMatch(bit -> bit.span().flat().matches("work.*"));
    }

    /** "Required work": only what was required, or volunteered for. */
    Work with(Bit.Word how) {
      return new Work(Bit.together(List.of(how), List.copyOf(noun)), days);
    }
  }

  private static final Pattern DAY_OFF =
      Pattern.compile("(on|during) (a|any|the|their|his|her|his or her) days? off ");

  private PaidPeople() {}

  static void apply(BitRun run, SubjectKinds kinds) {
    var plain = new BitRun(run.bits());
    required(plain);
    if (paid(plain, kinds)) {
      run.become(plain.bits());
    }
  }

  /** "Who is required to work": its modal is none of the sentence. */
  private static void required(BitRun run) {
    int modal = run.modal();
    var said = run.modal(modal).filter(one -> one.span().flat().matches("(is|are) required to"));
    if (said.isPresent() && run.opens(modal - 1, OpenerWord.WHO)) {
      var at = run.span(modal);
      run.replace(modal, modal + 1, Coined.word(at, "required"), Coined.preposition(at, "to"));
    }
  }

  private static boolean paid(BitRun run, SubjectKinds kinds) {
    int modal = run.modal();
    if (modal < 2 || !isPaid(run, modal)) {
      return false;
    }
    int clause = clause(run, modal, kinds);
    Optional<Work> work =
        clause < 0 ? Optional.empty() : work(new Cursor(run.bits().subList(clause, modal)));
    Optional<List<Bit>> amount =
        work.isEmpty()
            ? Optional.empty()
            : amount(run.bits().subList(modal, run.size()), work.get());
    if (amount.isPresent()) {
      boolean opener = run.phrase(clause - 1, Phrase.Opener.class).isPresent();
      var bits = new ArrayList<Bit>(run.bits().subList(0, opener ? clause - 1 : clause));
      bits.addAll(amount.get());
      run.become(bits);
    }
    return amount.isPresent();
  }

  private static boolean isPaid(BitRun run, int modal) {
    return run.modal(modal).filter(said -> !said.negated()).isPresent()
        && (PaidWork.isPaid(run)
            || run.word(modal + 1, "receive", "earn")
            || (run.being(modal + 1) && run.word(modal + 2, "guaranteed")));
  }

  /** Where that begins which says what the people do: behind "who", or a participle. */
  private static int clause(BitRun run, int modal, SubjectKinds kinds) {
    for (int i = 1; i < modal; i++) {
      if (run.phrase(i, Phrase.Opener.class).isPresent()) {
        return run.opens(i, OpenerWord.WHO) ? i + 1 : -1;
      }
      boolean said =
          run.word(i, "assigned", "called", "working", "required") || isOnShift(run, i, modal);
      int first = run.word(0).isEmpty() ? 1 : 0;
      var people = run.words(first).stream().limit(i - first).toList();
      if (said && !people.isEmpty() && kinds.isPerson(NounReader.name(people))) {
        return i;
      }
    }
    return -1;
  }

  /** "Employees on the night shift". */
  private static boolean isOnShift(BitRun run, int at, int modal) {
    return run.preposition(at, "on")
        && run.article(at + 1, Determiner.THE, Determiner.A)
        && run.wordsEnd(at + 2) == modal
        && run.word(modal - 1, "shift");
  }

  /** "Is called back to work", "works on a holiday", "works the night shift". */
  private static Optional<Work> work(Cursor cursor) {
    cursor.accept(Phrase.Being.class);
    if (cursor.atEnd()) {
      return Optional.empty();
    }
    Bit will = cursor.peek();
    Optional<String> how =
        cursor.acceptWords("required") ? Optional.of("required") : willing(cursor);
    if (how.isPresent() && (!cursor.acceptPreposition("to") || cursor.atEnd())) {
      return Optional.empty();
    }
    return done(cursor)
        .map(work -> how.map(word -> work.with(Coined.word(will.span(), word))).orElse(work));
  }

  private static Optional<String> willing(Cursor cursor) {
    boolean volunteers = cursor.acceptWords("volunteers") || cursor.acceptWords("volunteer");
    return volunteers ? Optional.of("voluntary") : Optional.empty();
  }

  private static Optional<Work> done(Cursor cursor) {
    Bit first = cursor.peek();
    if (cursor.acceptWords("called")) {
      boolean in = cursor.acceptPreposition("in") || cursor.acceptWords("in");
      boolean back = in || cursor.acceptWords("back");
      boolean duty =
          !cursor.acceptPreposition("to", "for")
              || cursor.acceptWords("work")
              || cursor.acceptWords("duty");
      var called = Coined.word(first.span(), in ? "call-in" : "callback");
      if (back && duty && isDayOff(cursor.rest())) {
        // Whose day off it is no calendar says, but the name of what happened.
        return Optional.of(
            new Work(List.of(Coined.word(first.span(), "day-off"), called), List.of()));
      }
      return back && duty && (cursor.atEnd() || isDays(cursor.rest()))
          ? Optional.of(new Work(List.of(called), cursor.takeRest()))
          : Optional.empty();
    }
    if (cursor.acceptPreposition("on")) {
      return thing(cursor);
    }
    if (cursor.acceptWords("assigned")) {
      cursor.acceptPreposition("to");
      return thing(cursor);
    }
    boolean plain =
        cursor.acceptWords("work") || cursor.acceptWords("works") || cursor.acceptWords("working");
    if (plain && !cursor.atEnd() && isDays(cursor.rest())) {
      return Optional.of(new Work(List.of(Coined.word(first.span(), "work")), cursor.takeRest()));
    }
    boolean done =
        plain
            || cursor.acceptWords("perform")
            || cursor.acceptWords("performs")
            || cursor.acceptWords("drive")
            || cursor.acceptWords("drives");
    return done ? thing(cursor) : Optional.empty();
  }

  private static Optional<Work> thing(Cursor cursor) {
    if (cursor.peekIsArticle(Determiner.NO, Determiner.BOTH)) {
      return Optional.empty();
    }
    cursor.acceptArticle();
    var words = new BitRun(cursor.rest()).words(0);
    boolean named = words.size() > 1 && words.size() == cursor.rest().size();
    return named ? Optional.of(new Work(words, List.of())) : Optional.empty();
  }

  /** "On a day off", "on his or her day off", and no more. */
  private static boolean isDayOff(List<Bit> bits) {
    var words = new StringBuilder();
    for (Bit bit : bits) {
      // The span of an article may go on to its noun.
      String said = bit.span().flat().toLowerCase(Locale.ROOT);
      words.append(bit instanceof Bit.Article ? said.split(" ")[0] : said).append(' ');
    }
    return DAY_OFF.matcher(words).matches();
  }

  /** "On Saturdays", "on a holiday", "on Sundays or holidays": whole days, no time of the day. */
  private static boolean isDays(List<Bit> bits) {
    var cursor = new Cursor(bits);
    boolean opens = cursor.peek(Phrase.Weekdays.class).isPresent();
    boolean on = opens || cursor.acceptPreposition("on", "during");
    while (on && isDay(cursor)) {
      if (cursor.atEnd()) {
        return true;
      }
      on = cursor.acceptJoint(JointKind.OR, JointKind.AND);
      cursor.acceptPreposition("on", "during");
    }
    return false;
  }

  private static boolean isDay(Cursor cursor) {
    return cursor.accept(Phrase.Weekdays.class).isPresent() || DayKinds.read(cursor).isPresent();
  }

  /** What is paid, for each hour of the work or for each such occasion. */
  private static Optional<List<Bit>> amount(List<Bit> predicate, Work work) {
    var bits = new ArrayList<Bit>(predicate);
    int last = bits.size() - 1;
    var said = new BitRun(bits);
    var at = said.span(last);
    boolean hour = last > 1 && said.word(last, "work") && said.preposition(last - 1, "of");
    var rate = said.phrase(last, Phrase.Rate.class).filter(PayWords::isHour);
    boolean dollars = said.limit(last - 1).filter(PaidPeople::isDollars).isPresent();
    if (hour && said.phrase(last - 2, Phrase.Rate.class).filter(PayWords::isHour).isPresent()) {
      bits.remove(last);
    } else if (rate.isPresent() && dollars) {
      bits.add(Coined.preposition(at, "for"));
    } else if (isRate(predicate)) {
      bits.addAll(PaidWork.hourOfWork(said, last).subList(0, 2));
    } else if (work.isOneByOne() && isAmount(predicate)) {
      bits.add(Coined.preposition(at, "for"));
      bits.add(Coined.article(at, Determiner.EACH));
    } else {
      return Optional.empty();
    }
    bits.addAll(work.noun());
    bits.addAll(work.days());
    return Optional.of(bits);
  }

  private static boolean isDollars(Phrase.Limit limit) {
    return Amounts.unit(limit.amount()).equals("dollar");
  }

  /** The amount ends the sentence, or a rate or a word of pay does. */
  private static boolean isAmount(List<Bit> predicate) {
    var run = new BitRun(predicate);
    int limits = 0;
    for (int i = 0; i < run.size(); i++) {
      limits += run.limit(i).isPresent() ? 1 : 0;
      boolean period = run.phrase(i, Phrase.Rate.class).isPresent();
      boolean each = run.article(i, Determiner.EACH, Determiner.EVERY, Determiner.ALL);
      if (period || each) {
        return false;
      }
    }
    return limits == 1;
  }

  /** "Double time", "at one and one-half times the regular rate", and nothing behind it. */
  private static boolean isRate(List<Bit> predicate) {
    var cursor = new Cursor(predicate);
    cursor.next();
    if (!PayWords.acceptPaid(cursor)) {
      PayWords.acceptReceived(cursor);
    }
    int mark = cursor.mark();
    if (PayRate.read(cursor).isPresent() && cursor.atEnd()) {
      return true;
    }
    cursor.reset(mark);
    return PayRate.multiple(cursor).isPresent() && cursor.atEnd();
  }
}
