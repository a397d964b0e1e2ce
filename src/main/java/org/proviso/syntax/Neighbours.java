package org.proviso.syntax;

import static org.proviso.grammar.ProvisoLexer.*;

import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The tokens of a sentence, seen from one of them: what stands before and after it. */
record Neighbours(List<CommonToken> tokens) {

  /** Runs every rule over the sentence, names and brackets first, then numbers, then times. */
  static void settle(List<CommonToken> tokens) {
    var around = new Neighbours(tokens);
    new WordKeywords(around).settle();
    new NumberKeywords(around).settle();
    new TimeKeywords(around).settle();
  }

  int size() {
    return tokens.size();
  }

  CommonToken at(int index) {
    return tokens.get(index);
  }

  /** The type at this index, or EOF outside the sentence. */
  int type(int index) {
    return index < 0 || index >= tokens.size() ? Token.EOF : tokens.get(index).getType();
  }

  String text(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).getText();
  }

  String lower(int index) {
    return text(index).toLowerCase(Locale.ROOT);
  }

  boolean is(int index, int... types) {
    int type = type(index);
    for (int one : types) {
      if (type == one) {
        return true;
      }
    }
    return false;
  }

  void become(int index, int type) {
    tokens.get(index).setType(type);
  }

  void demote(int index) {
    SoftKeywords.demoteTo(tokens.get(index));
  }

  /** The index after a run of adjectives of number that begins here. */
  int pastAdjectives(int index) {
    int next = index;
    while (type(next) == ADJECTIVE) {
      next++;
    }
    return next;
  }

  /** Whether an amount with a unit ends just before this index, and where it begins; -1 if not. */
  int amountBefore(int index) {
    if (is(index - 1, AMOUNT_WORD)) {
      return index - 1;
    }
    int unit = unitBefore(index);
    if (!is(unit, UNIT)) {
      return -1;
    }
    int start = unit - 1;
    while (is(start, ADJECTIVE, PART_OF)) {
      start--;
    }
    return is(start, COUNT) ? start : -1;
  }

  /** The index of the unit of an amount that ends just before this index: "an hour and a half". */
  int unitBefore(int index) {
    int unit = index - 1;
    if (is(unit, COUNT) && is(unit - 1, PLUS_PART)) {
      unit--;
      while (type(unit) == PLUS_PART) {
        unit--;
      }
    }
    return unit;
  }
}
