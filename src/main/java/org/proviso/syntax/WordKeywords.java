package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.proviso.source.NumberWords;

/** Words that are keyword and noun at once: may and May, will, A and a, each, once, provided. */
record WordKeywords(Neighbours around) {
  /** How deep brackets may stand in one another; deeper ones are strays. */
  private static final int DEEPEST = 10;

  /** What a number after it belongs to: "grade 5", "Period 3", "Tier 2". */
  private static final Set<String> NUMBERED =
      Set.of(
          "grade",
          "grades",
          "period",
          "periods",
          "tier",
          "tiers",
          "step",
          "steps",
          "room",
          "group",
          "block",
          "level",
          "bill",
          "code",
          "form",
          "phase",
          "column",
          "lane",
          "option",
          "week",
          "day",
          "school",
          "number",
          "local",
          "title",
          "unit",
          "schedule",
          "policy",
          "regulation");

  void settle() {
    for (int i = 0; i < around.size(); i++) {
      switch (around.type(i)) {
        case MAY -> may(i);
        case MUST -> will(i);
        case SHOULD -> should(i);
        case A -> letter(i);
        case EACH -> each(i);
        case OTHER -> other(i);
        case ONCE -> once(i);
        case COUNT -> numbered(i);
        case WORD -> provided(i);
        case AFTER, BEFORE, ON_OR_AFTER -> adjective(i);
        default -> {}
      }
    }
    brackets();
  }

  /** "In May", "September through May": the month. */
  private void may(int i) {
    if (i > 0 && around.text(i).equals("May") && !around.text(0).equals("MAY")) {
      around.become(i, WORD);
    }
  }

  /** "At will", "her free will": the noun. */
  private void will(int i) {
    boolean noun = around.is(i - 1, A, THE, THEIR, AT) || around.lower(i - 1).equals("free");
    if (around.lower(i).equals("will") && noun) {
      around.become(i, WORD);
    }
  }

  /** "Should a change occur, …": a condition. */
  private void should(int i) {
    boolean opens = i == 0 || around.is(i - 1, COMMA, SEMICOLON, COLON, OR, AND, BUT);
    boolean noun = around.is(i + 1, THE, A, ANY, EACH, NO, THIS, THEIR, SUCH, ALL, WORD);
    if (opens && noun) {
      around.become(i, IF_SHOULD);
    }
  }

  /** "Group A", "A and B": the letter. */
  private void letter(int i) {
    boolean list = around.is(i + 1, AND, OR, COMMA, DASH);
    boolean name = i > 0 && around.text(i).equals("A") && !shouted();
    if (list || name) {
      around.become(i, WORD);
    }
  }

  /** Whether the sentence is in capitals. */
  private boolean shouted() {
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < around.size(); i++) {
      for (char c : around.text(i).toCharArray()) {
        letters += Character.isLetter(c) ? 1 : 0;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return 3 * capitals > 2 * letters;
  }

  /** "… thirty minutes each": no determiner. */
  private void each(int i) {
    boolean determines =
        around.is(i + 1, WORD, UNIT, QUOTED, OTHER, ADJECTIVE, VAGUE, MAXIMUM, MINIMUM, OF, ROLLING)
            || around.is(i + 1, TOGETHER, AND_OR, WEEKDAYS, REFERENCE, LEFT)
            || SoftKeywords.isNumber(around.type(i + 1));
    if (!determines) {
      around.become(i, EACH_ALONE);
    }
  }

  /** "Every other week"; elsewhere "other" is a word. */
  private void other(int i) {
    if (around.is(i - 1, EVERY) && around.is(i + 1, UNIT)) {
      around.become(i - 1, EVERY_NEXT);
    } else {
      around.become(i, WORD);
    }
  }

  /** "Once a week", "only once": one time; else "once the posting closes". */
  private void once(int i) {
    boolean rate = around.is(i + 1, PER, EACH, EVERY, RATE_LY, EVERY_NEXT, IN, DURING, COMMA);
    boolean a = around.is(i + 1, A) && around.is(i + 2, UNIT);
    boolean last = i + 1 == around.size();
    boolean limited =
        around.is(i - 1, AT_MOST, AT_LEAST, MORE_THAN, LESS_THAN, UP_TO, ONLY, EXACTLY);
    if (around.lower(i).equals("once") && (rate || a || last || limited)) {
      around.become(i, TIMES);
    }
  }

  private void numbered(int i) {
    boolean number = around.text(i).matches("[0-9]+");
    boolean named = number && NUMBERED.contains(around.lower(i - 1));
    boolean zero = around.lower(i).equals("zero") && around.lower(i + 1).matches("periods?");
    if (zero || (!followedByUnit(i) && (named || isGrade(i)))) {
      around.become(i, WORD);
    }
  }

  /** "Grade four", "grades 4 and 5", "grades one through three": the number in each place. */
  private boolean isGrade(int i) {
    String text = around.lower(i);
    boolean digits = text.matches("[1-9]|1[0-2]");
    int value = digits ? Integer.parseInt(text) : NumberWords.value(text).orElse(0);
    if (value < 1 || value > 12) {
      return false;
    }
    int before = i - 1;
    if (!isGrades(before)) {
      boolean ends =
          around.is(i + 1, Token.EOF, COMMA, AND, OR, AND_OR, THROUGH, MUST, MAY, SHOULD);
      before -= around.is(before, AND, OR, AND_OR, COMMA, THROUGH, TO) ? 1 : i;
      before -= around.is(before, COMMA) ? 1 : 0;
      return ends && isGradeInList(before);
    }
    return true;
  }

  private boolean isGrades(int i) {
    return around.lower(i).matches("grades?");
  }

  /** A word that is a grade, and goes back to "grades". */
  private boolean isGradeInList(int i) {
    int at = i;
    while (around.is(at, WORD, COMMA, AND, OR, AND_OR, THROUGH, TO) && !isGrades(at)) {
      boolean grade = around.lower(at).matches("k|tk|kindergarten|[1-9]|1[0-2]");
      if (around.is(at, WORD) && !grade && NumberWords.value(around.lower(at)).isEmpty()) {
        return false;
      }
      at--;
    }
    return at < i && isGrades(at);
  }

  private boolean followedByUnit(int i) {
    return around.is(around.pastAdjectives(i + 1), UNIT);
  }

  /** ", provided the …": a proviso. */
  private void provided(int i) {
    boolean proviso =
        around.lower(i).equals("provided")
            && around.is(i - 1, COMMA, SEMICOLON)
            && around.is(i + 1, THE, A, THIS, THEIR, EACH, ANY, SUCH);
    if (proviso) {
      around.become(i, PROVIDED);
    }
  }

  /** "The following order", "the beginning of": a word. */
  private void adjective(int i) {
    boolean wordy =
        Set.of("following", "preceding", "starting", "beginning", "effective")
            .contains(around.lower(i));
    boolean dated = around.is(i + 1, DATE, TIME, MONTH_YEAR);
    boolean nounly = around.is(i - 1, THE, A, ANY, EACH, WORD, ALL);
    if (wordy && !dated && (around.type(i) == ON_OR_AFTER || nounly && around.is(i - 1, THE))) {
      around.become(i, WORD);
    }
  }

  private void brackets() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < around.size(); i++) {
      if (around.is(i, LEFT)) {
        open.push(i);
      } else if (around.is(i, RIGHT_BRACKET) && open.isEmpty()) {
        around.become(i, STRAY);
      } else if (around.is(i, RIGHT_BRACKET)) {
        int left = open.pop();
        if (open.size() >= DEEPEST) {
          around.become(left, STRAY);
          around.become(i, STRAY);
        }
      }
    }
    open.forEach(left -> around.become(left, STRAY));
  }
}
