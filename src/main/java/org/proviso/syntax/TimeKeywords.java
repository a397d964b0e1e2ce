package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.Map;
import java.util.Set;

/** What opens a clock time, a date, a deadline, a rate or a window, and what is a preposition. */
record TimeKeywords(Neighbours around) {
  private static final Set<Integer> RATES = Set.of(EACH, EVERY, ANY, EVERY_NEXT);
  private static final Set<Integer> DATES = Set.of(DATE, MONTH_YEAR);

  /** What must follow for the phrase to be possible at all; the parser decides the rest. */
  private static final Map<Integer, String> OPENS =
      Map.ofEntries(
          Map.entry(IN, "rate date time"),
          Map.entry(ON, "rate date"),
          Map.entry(AT, "time"),
          Map.entry(BY, "time date"),
          Map.entry(FOR, "rate"),
          Map.entry(DURING, "rate date time"),
          Map.entry(OVER, "rate number"),
          Map.entry(WITHIN, "rate number"),
          Map.entry(BETWEEN, "number date time"),
          Map.entry(FROM, "number date time"),
          Map.entry(TO, "date time"),
          Map.entry(THROUGH, "date"),
          Map.entry(UNTIL, "date time"),
          Map.entry(BEFORE, "date time"),
          Map.entry(AFTER, "date time"),
          Map.entry(ON_OR_AFTER, "date time"),
          Map.entry(ON_OR_BEFORE, "date time"),
          Map.entry(OUTSIDE, "date time"),
          Map.entry(NO_LATER, "date time deadline"),
          Map.entry(NO_EARLIER, "date time deadline"),
          Map.entry(EARLIER_THAN, "date time deadline"),
          Map.entry(LATER_THAN, "date time deadline"));

  void settle() {
    for (int i = 0; i < around.size(); i++) {
      switch (around.type(i)) {
        case TO, THROUGH, UNTIL, DASH, AND -> join(i);
        case OF_SCHOOL_YEAR -> year(i);
        case BEFORE, AFTER, FROM, OF, IN_ADVANCE -> deadline(i);
        case ROLLING -> rolling(i);
        case WEEKDAYS -> named(i);
        default -> {}
      }
    }
    for (int i = 0; i < around.size(); i++) {
      opening(i);
    }
    for (int i = 0; i < around.size(); i++) {
      if (around.is(i, OF)) {
        around.become(i, PREPOSITION);
      }
    }
  }

  /** "9:00 to 11:30", "December 2, 2020 through June 4, 2021", "outside of 8:00 and 3:00". */
  private void join(int i) {
    boolean times = around.is(i - 1, TIME) && around.is(i + 1, TIME);
    int right = i + 1;
    int left = around.is(i - 1, DATE_YEAR) ? i - 2 : i - 1;
    boolean dates = DATES.contains(around.type(left)) && DATES.contains(around.type(right));
    boolean and = around.is(i, AND) && !around.is((times ? i - 1 : left) - 1, OUTSIDE);
    if ((times || dates) && !and) {
      around.become(i, RANGE_TO);
    }
  }

  private void year(int i) {
    if (around.is(i - 1, DATE)) {
      around.become(i, DATE_YEAR);
    }
  }

  private void deadline(int i) {
    int end = around.is(i - 1, OR_MORE, OR_LESS) ? i - 1 : i;
    int amount = around.amountBefore(end);
    boolean timely =
        amount >= 0
            && around
                .lower(around.unitBefore(end))
                .matches("(?s).*(min|mins|minute|hour|hr|day|week|month|year)s?");
    int word = around.is(amount - 1, A, THE) ? amount - 2 : amount - 1;
    boolean within = timely && around.is(word, WITHIN);
    boolean ranged = timely && around.is(word, AND, PLUS, LIMIT_TO) && !around.is(word, PLUS);
    switch (around.type(i)) {
      case BEFORE -> settleDeadline(i, timely && !ranged, DEADLINE_BEFORE);
      case AFTER -> settleDeadline(i, timely && !ranged, DEADLINE_AFTER);
      case FROM -> settleDeadline(i, within, DEADLINE_AFTER);
      case OF -> settleDeadline(i, within, DEADLINE_OF);
      case IN_ADVANCE -> settleDeadline(i, timely && !ranged, IN_ADVANCE);
      default -> throw new IllegalStateException("No deadline word: " + around.text(i));
    }
  }

  private void settleDeadline(int i, boolean deadline, int type) {
    if (deadline) {
      around.become(i, type);
    } else if (type == IN_ADVANCE) {
      around.become(i, PREPOSITION);
    }
  }

  /** "Saturday school" is a thing of that name, and not school on a Saturday. */
  private void named(int i) {
    boolean school = around.lower(i + 1).matches("school|academy|detention");
    boolean other = around.lower(i + 2).matches("days?|years?|hours?|staff|employees?");
    if (around.lower(i).matches("(satur|sun|fri)day") && school && !other) {
      around.become(i, WORD);
    }
  }

  private void rolling(int i) {
    if (!around.is(i + 1, COUNT, AMOUNT_WORD) || !around.is(i - 1, ANY, A, EACH, ON_AVERAGE, THE)) {
      around.become(i, WORD);
    }
  }

  private void opening(int i) {
    String opens = OPENS.getOrDefault(around.type(i), "");
    if (opens.isEmpty()) {
      return;
    }
    boolean range =
        around.is(i, TO)
            && around.is(i + 1, COUNT)
            && (around.is(i - 2, FROM) || around.is(i - 3, FROM) && around.is(i - 1, UNIT));
    boolean possible =
        range
            || opens.contains("time") && around.is(i + 1, TIME)
            || opens.contains("date") && DATES.contains(around.type(i + 1))
            || opens.contains("number") && SoftKeywords.isNumber(around.type(i + 1))
            || opens.contains("deadline") && deadlineAfter(i)
            || opens.contains("rate") && rateAfter(i);
    if (!possible) {
      around.become(i, PREPOSITION);
    }
  }

  /** "no later than 3 days after". */
  private boolean deadlineAfter(int i) {
    int k = around.is(i + 1, A, THE) ? i + 2 : i + 1;
    while (around.is(k, COUNT, ADJECTIVE, UNIT, AMOUNT_WORD, PLUS, PLUS_PART, PART_OF)) {
      k++;
    }
    return around.is(k, DEADLINE_BEFORE, DEADLINE_AFTER, IN_ADVANCE);
  }

  /** "in each week", "in any 7 consecutive days", "over a two-week period". */
  private boolean rateAfter(int i) {
    int k = around.is(i + 2, ROLLING) ? i + 3 : i + 2;
    boolean unit = around.is(i + 2, UNIT, OTHER);
    boolean counted = around.is(k, COUNT, AMOUNT_WORD);
    boolean spelled = counted && periodAfter(k);
    if (around.is(i + 1, A)) {
      return unit && around.is(i, IN) || spelled;
    }
    boolean windows = around.is(i, IN, WITHIN, DURING, OVER) && wholeAfter(k);
    return RATES.contains(around.type(i + 1)) && (unit || windows || spelled);
  }

  private boolean wholeAfter(int k) {
    return around.is(k, AMOUNT_WORD) || around.is(around.pastAdjectives(k + 1), UNIT);
  }

  private boolean periodAfter(int k) {
    int end = around.is(k, AMOUNT_WORD) ? k + 1 : around.pastAdjectives(k + 1) + 1;
    return around.is(end, PERIOD_WORD);
  }
}
