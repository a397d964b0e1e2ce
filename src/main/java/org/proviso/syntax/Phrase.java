package org.proviso.syntax;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.proviso.source.Span;

/**
 * One piece of a sentence, in the order the pieces stand. The grammar names the piece; it does not
 * decide what the piece modifies: binding does.
 */
public sealed interface Phrase {
  /** Where it stands in the sentence. */
  Span span();

  /** What the core of a clause is made of: its subject, its verb and their objects. */
  sealed interface Core extends Phrase {}

  /** What can stand around a core: a time, a rate, a clause or what a preposition opens. */
  sealed interface Modifier extends Phrase {}

  /**
   * A run of open-class words without its determiner: a subject, a verb with its object, a noun. A
   * determiner, a form of "be" and every preposition or connective end the run. Only a determiner
   * that stands by itself ("all of") leaves the words empty.
   *
   * @param determiner what stood before it: the, a, each, any, no, all …
   */
  record Words(Span span, Determiner determiner, List<Word> words) implements Core {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** One open-class word; quoted if the author put it in quotation marks. */
  record Word(Span span, String text, boolean quoted) {}

  /** "Is", "are", "was", "were", "be", "been" where no modal phrase holds it. */
  record Being(Span span) implements Core {}

  /** And, or, nor, but, and/or, a comma, a semicolon, a colon or a dash. */
  record Joint(Span span, JointKind kind) implements Core {}

  /**
   * The main or a later modal: "shall not be required to", "may", "is entitled to". "Under no
   * circumstances shall", "in no event shall" are negated ones. "A teacher shall under no
   * circumstances be required to" and "… shall a teacher be required to" give two: the modal, then
   * PRESENT with the sense. "Shall not exceed 3 hours" is MUST, not negated, and a limit AT_MOST.
   */
  record Modal(Span span, ModalWord word, boolean negated, Sense sense) implements Core {
    /** "Shall", neither denied nor of being required, permitted or entitled. */
    public boolean isPlainMust() {
      return word == ModalWord.MUST && !negated && sense == Sense.PLAIN;
    }
  }

  /** "do not", "does not", "is not", "never", a lone "not" in a clause without a modal. */
  record Negation(Span span) implements Core {}

  /** An amount with how it bounds: "no more than three (3) hours", "30 minutes or more". */
  record Limit(Span span, LimitWord word, Amount amount) implements Core {
    /** The same amount, bounding otherwise. */
    public Limit with(LimitWord other) {
      return new Limit(span, other, amount);
    }

    /** Another amount, bounding alike. */
    public Limit with(Amount other) {
      return new Limit(span, word, other);
    }
  }

  /**
   * A limit's words without a number: "not exceed the maximum class size", "equal in length to";
   * what follows is the bound.
   */
  record Comparator(Span span, LimitWord word) implements Core {}

  /** Two bounds: "between 30 and 45 minutes", "from 2 to 4 hours" where that is no clock time. */
  record LimitRange(Span span, Amount from, Amount to) implements Core {}

  /**
   * A number with its unit.
   *
   * @param determiner "a 30-minute lunch", "the three hours", "any two"; NONE if none
   * @param value the number exactly, as a decimal or fraction in text ("7.25", "1/2")
   * @param adjectives words between number and unit that narrow it ("consecutive", "uninterrupted",
   *     "total"); for a counted noun the words before it ("faculty" in "two faculty meetings")
   * @param unit in the singular and lower case: "minute", "hour", "week", "work day" (also for
   *     "working days" and "workdays"), "school day", "dollar", "time" (once, twice); for a counted
   *     noun the noun as written ("students"); empty if nothing follows that could be one
   */
  record Amount(
      Span span, Determiner determiner, String value, List<String> adjectives, String unit) {
    public Amount {
      adjectives = List.copyOf(adjectives);
    }

    /** The same with another article. */
    public Amount with(Determiner other) {
      return new Amount(span, other, value, adjectives, unit);
    }

    /** The same with other adjectives. */
    public Amount with(List<String> others) {
      return of(others, unit);
    }

    /** So many of something else. */
    public Amount of(List<String> others, String otherUnit) {
      return new Amount(span, determiner, value, others, otherUnit);
    }
  }

  /**
   * "per month", "each week", "a day", "in any one month", "every other week" (count 2), "per class
   * period", and "daily", "weekly" before a noun or after a verb (word LY). The unit as in an
   * amount.
   */
  record Rate(Span span, RateWord word, int count, String unit) implements Modifier {}

  /** "in any four-week period", "in any 7 consecutive days", "over a two-week period". */
  record Window(Span span, int count, String unit, boolean any, boolean onAverage)
      implements Modifier {}

  /** "on Fridays", "Monday through Thursday", "each Friday"; distributive for each and every. */
  record Weekdays(Span span, Set<DayOfWeek> days, boolean distributive) implements Modifier {
    public Weekdays {
      days = Set.copyOf(days);
    }
  }

  /**
   * A clock time or two: "before 8:00 am", "between 9:00 and 11:30", "at 3:30 pm". A lone time is
   * AT, a lone span "8:15 - 10:03 am" BETWEEN; a single time has {@code to} equal to {@code from}.
   *
   * @param from minutes after midnight
   * @param halfDayTaken whether am or pm was supplied (no half-day was written: 7 to 11 is taken as
   *     morning, 12 to 6 as afternoon)
   */
  record Clock(Span span, TimeWord word, int from, int to, boolean halfDayTaken)
      implements Modifier {}

  /**
   * A date or two: "after January 4, 2021", "from December 2, 2020 to June 4, 2021"; "on or after"
   * is FROM, "in April 2021" is IN with the first and the last day. A single date has {@code to}
   * equal to {@code from}.
   */
  record Dates(Span span, TimeWord word, LocalDate from, LocalDate to) implements Modifier {}

  /** A date without a year ("after January 4"); month and day, to be completed from the term. */
  record YearlessDate(Span span, TimeWord word, int month, int day) implements Modifier {}

  /** "in the 2020-21 school year". */
  record SchoolYear(Span span, int firstYear) implements Modifier {}

  /**
   * "within 48 hours of", "at least five working days before", "no later than 3 days after", "15
   * minutes prior to": what follows is the anchor. "No later than 3 days after" is AT_MOST, AFTER.
   * "Within five days" with no anchor has direction NONE; "two weeks in advance" is BEFORE.
   */
  record Deadline(Span span, LimitWord word, Amount amount, Direction direction)
      implements Modifier {}

  /**
   * A preposition and nothing more: what follows it is its object. In lower case, "prior to" as
   * "before", "subsequent to" as "after"; "before", "after" and "until" may also open a clause.
   */
  record Preposition(Span span, String word) implements Modifier {}

  /**
   * A word that opens a subordinate clause or an exception: if, when, unless, except, who, whose.
   * What it governs follows, up to the comma or the end: binding cuts it.
   */
  record Opener(Span span, OpenerWord word) implements Modifier {}

  /** "together", "combined", "in total", "each" after a list (S7). */
  record Together(Span span, boolean together) implements Modifier {}

  /** "only", which binds the phrase right after it (S8). */
  record Only(Span span) implements Modifier {}

  /** A vague word or phrase: "reasonable", "every effort", "as soon as possible" (S8). */
  record Vague(Span span, String word) implements Modifier {}

  /**
   * A purpose or an illustration: "in order to …", "such as …", "e.g. …", whole (S10). INCLUDING is
   * only "including but not limited to"; plain "including" is a preposition.
   */
  record Aside(Span span, AsideWord word, List<Phrase> inside) implements Modifier {
    public Aside {
      inside = List.copyOf(inside);
    }
  }

  /** In round brackets and not an echo of a number. */
  record Bracketed(Span span, List<Phrase> inside) implements Core {
    public Bracketed {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A reference to clauses: "6.02", "Article 5", "Section 3(b)", "this article", "this agreement";
   * "6.02.1-3" has the targets 6.02.1, 6.02.2, 6.02.3.
   */
  record Reference(Span span, List<String> targets) implements Core {
    public Reference {
      targets = List.copyOf(targets);
    }
  }

  /** A table mentioned: "Table 1", "the table below". */
  record TableReference(Span span, String number) implements Core {}

  /** A percentage "50 % of": what follows is the whole ("of" is in the span). */
  record Percentage(Span span, LimitWord word, String value) implements Core {}

  /** A blank to be filled in: "____ days"; the unit as in an amount, or empty. */
  record Blank(Span span, String unit) implements Core {}

  /** "whichever is longer / less / later". */
  record Whichever(Span span, boolean greater) implements Core {}

  /** Anything the grammar knows no place for; the sentence cannot become a norm. */
  record Stray(Span span) implements Core {}

  /** The article or other word before a noun. */
  enum Determiner {
    NONE,
    THE,
    A,
    EACH,
    EVERY,
    ANY,
    NO,
    ALL,
    BOTH,
    SUCH,
    THIS,
    THEIR
  }

  /** What joins two words or clauses. */
  enum JointKind {
    AND,
    OR,
    NOR,
    BUT,
    AND_OR,
    COMMA,
    SEMICOLON,
    COLON,
    DASH
  }

  /** The families of modal verbs. */
  enum ModalWord {
    MUST,
    MAY,
    SHOULD,
    ENTITLED,
    RESERVES,
    PRESENT
  }

  /** What stands after the modal: "be required to", "be permitted to", "be entitled to", "have". */
  enum Sense {
    PLAIN,
    REQUIRED,
    EXPECTED,
    OBLIGED,
    PERMITTED,
    ENTITLED,
    NEED
  }

  /** How an amount is bounded. */
  enum LimitWord {
    AT_MOST,
    LESS_THAN,
    AT_LEAST,
    MORE_THAN,
    EXACTLY,
    BARE,
    UP_TO,
    WITHIN
  }

  /** On which side of an event a deadline lies. */
  enum Direction {
    BEFORE,
    AFTER,
    OF,
    NONE
  }
}
