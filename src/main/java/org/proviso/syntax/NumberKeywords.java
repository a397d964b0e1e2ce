package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

/** What a number, a unit and the words before them are, by what stands beside them. */
record NumberKeywords(Neighbours around) {

  void settle() {
    new PartKeywords(around).settle();
    for (int i = 0; i < around.size(); i++) {
      switch (around.type(i)) {
        case COUNT -> {
          reference(i);
          step(i);
        }
        case A -> anHour(i);
        case EVERY -> every(i);
        default -> {}
      }
    }
    for (int i = 0; i < around.size(); i++) {
      switch (around.type(i)) {
        case UNIT -> unit(i);
        case ADJECTIVE -> adjective(i);
        case NUMBER_RANGE -> range(i);
        case TO, OR, DASH -> toBetweenCounts(i);
        case AND -> plus(i);
        case OF -> of(i);
        default -> {}
      }
    }
    for (int i = 0; i < around.size(); i++) {
      limit(i);
    }
  }

  /** 6.02 is a clause unless a unit follows or a limit stands before it. */
  private void reference(int i) {
    boolean decimal = around.text(i).matches("[1-9][0-9]*\\.[0-9]+");
    boolean unit = around.is(around.pastAdjectives(i + 1), UNIT) || unitSoon(i + 1);
    boolean named =
        i == 0
            || around.is(i - 1, IN, UNDER, OF, BY, TO, FROM, NOTWITHSTANDING, SUBJECT_TO, EXCEPT)
            || around.is(i - 1, PREPOSITION, REFERENCE)
            || around.lower(i + 1).matches("appl(y|ies)")
            || around.is(i - 1, AND, OR, COMMA, THROUGH, AND_OR) && around.is(i - 2, REFERENCE)
            || around.is(i - 1, LEFT) && around.text(i).matches(".*\\.[0-9]{2}");
    if (decimal && !unit && named) {
      around.become(i, REFERENCE);
    }
  }

  /** "The Step 1 decision", "at Level Two": a number that names, and counts nothing. */
  private void step(int i) {
    boolean named = around.is(i - 1, WORD) && around.lower(i - 1).matches("step|level|stage|tier");
    boolean counts = around.is(around.pastAdjectives(i + 1), UNIT) || unitSoon(i + 1);
    if (named && !counts && around.text(i).matches("[1-9][0-9]?|[A-Za-z]+")) {
      around.become(i, WORD);
    }
  }

  /** "9.5 duty hours": a unit behind another word. */
  private boolean unitSoon(int i) {
    return around.is(i, WORD)
        && around.is(i + 1, UNIT)
        && around.lower(i + 1).matches("hours?|minutes?");
  }

  /** "At least an hour", "within a week": one; "three hours a day": a rate; else a determiner. */
  private void anHour(int i) {
    if (!around.is(i + 1, UNIT)) {
      return;
    }
    boolean limited =
        around.is(i - 1, AT_MOST, AT_LEAST, UP_TO, MORE_THAN, LESS_THAN, EXACTLY, WITHIN)
            || around.is(i - 1, NO_LATER, NO_EARLIER);
    boolean length = around.lower(i + 1).matches("minute|hour|day|week|month|year");
    boolean whole = limited && length && !around.is(i + 2, WORD);
    if (whole || PartKeywords.isAmount(around, i)) {
      around.become(i, COUNT);
    } else if (!rateHere(i)) {
      around.become(i + 1, WORD);
    }
  }

  private boolean rateHere(int i) {
    boolean after = around.is(i - 1, UNIT, WORD, TIMES, COUNT, MONEY, AMOUNT_WORD, QUOTED, IN);
    boolean noun = around.is(i + 2, WORD, UNIT);
    boolean counted = false;
    for (int k = 0; k < i; k++) {
      counted |= SoftKeywords.isNumber(around.type(k));
    }
    return after && !noun && (counted || around.is(i - 1, IN) && hasCount());
  }

  private boolean hasCount() {
    for (int k = 0; k < around.size(); k++) {
      if (SoftKeywords.isNumber(around.type(k))) {
        return true;
      }
    }
    return false;
  }

  /** "Every two weeks", "every four-week period": a rate. */
  private void every(int i) {
    boolean counted = around.is(i + 1, COUNT) && around.is(i + 2, UNIT);
    if (counted || around.is(i + 1, AMOUNT_WORD)) {
      around.become(i, EVERY_NEXT);
    }
  }

  private void unit(int i) {
    int before = i - 1;
    while (around.is(before, ADJECTIVE, PART_OF)) {
      before--;
    }
    boolean counted = around.is(before, COUNT, NUMBER_RANGE);
    boolean lasts = !around.lower(i).matches("times?|dollars?|foot|feet|miles?");
    boolean rate = around.is(i - 1, PER, BLANK) || lasts && around.is(i - 1, EACH, EVERY, ANY, A);
    boolean other = around.is(i - 1, OTHER) && around.is(i - 2, EVERY_NEXT);
    boolean windowed = around.lower(i).startsWith("period") && around.amountBefore(i) >= 0;
    if (windowed) {
      around.become(i, windowBefore(around.amountBefore(i)) ? PERIOD_WORD : WORD);
    } else if (!counted && !rate && !other) {
      around.become(i, WORD);
    }
  }

  /** Whether "in any", "over a", "per" or "every" stands before the amount that begins here. */
  private boolean windowBefore(int amount) {
    int i = around.is(amount - 1, ROLLING) ? amount - 2 : amount - 1;
    return around.is(i, PER, EVERY_NEXT, ON_AVERAGE)
        || around.is(i, A, ANY, EACH, EVERY, THE)
            && around.is(i - 1, IN, WITHIN, DURING, OVER, FOR, ON_AVERAGE);
  }

  private void adjective(int i) {
    boolean unit = around.is(around.pastAdjectives(i), UNIT);
    boolean number = around.is(i - 1, COUNT, NUMBER_RANGE) || around.is(i - 1, ADJECTIVE);
    if (!unit || !number) {
      around.become(i, WORD);
    }
  }

  private void range(int i) {
    if (!around.is(around.pastAdjectives(i + 1), UNIT)) {
      around.become(i, WORD);
    }
  }

  /** "30 to 45 minutes". */
  private void toBetweenCounts(int i) {
    boolean counts = around.is(i - 1, COUNT) && around.is(i + 1, COUNT);
    boolean unit = around.is(around.pastAdjectives(i + 2), UNIT);
    boolean own = around.is(i - 2, FROM, BETWEEN);
    if (counts && unit && !own && !around.is(i, OR)) {
      around.become(i, LIMIT_TO);
    }
  }

  /** "7 hours and 15 minutes" is one amount. */
  private void plus(int i) {
    boolean hours = around.lower(i - 1).matches("hours?") && around.is(i - 2, COUNT);
    boolean minutes = around.is(i + 1, COUNT) && around.lower(i + 2).matches("minutes?");
    if (hours && minutes && !around.is(i - 3, BETWEEN)) {
      around.become(i, PLUS);
    }
  }

  private void of(int i) {
    if (around.is(i - 1, PERCENT)) {
      around.become(i, OF_WHOLE);
    }
  }

  /** Words of limit need an amount; without one they compare. */
  private void limit(int i) {
    boolean determined = around.is(i + 1, A, THE);
    boolean number = SoftKeywords.isNumber(around.type(determined ? i + 2 : i + 1));
    switch (around.type(i)) {
      case MINIMUM, MAXIMUM, OVER, UNDER, TOTAL_OF -> {
        boolean opensRate = around.type(i) == OVER && around.is(i + 1, A, ANY, EACH, EVERY);
        if (!opensRate && (!number || determined)) {
          around.demote(i);
        }
      }
      case AT_MOST, AT_LEAST, UP_TO, MORE_THAN, LESS_THAN, EXACTLY -> {
        if (!number) {
          around.demote(i);
        }
      }
      default -> {}
    }
  }
}
