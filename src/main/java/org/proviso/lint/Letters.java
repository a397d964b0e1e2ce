package org.proviso.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letter or Roman numeral that an item of a list begins with: {@code (c)} of 2.4(c).
 *
 * @param before all that stands in front of it
 * @param letter as it is written
 * @param after what closes it
 */
record Letters(String before, String letter, String after) {
  private static final Pattern ITEM =
      Pattern.compile("(.*[^\\p{L}])(\\p{javaLowerCase}+|\\p{javaUpperCase}+)(\\)?\\.?)");

  /** Those that lists leave out on purpose, for they look like figures. */
  private static final String LIKE_FIGURES = "ilo";

  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  static Optional<Letters> of(String number) {
    Matcher item = ITEM.matcher(number);
    return item.matches() && item.group(2).length() <= 6
        ? Optional.of(new Letters(item.group(1), item.group(2), item.group(3)))
        : Optional.empty();
  }

  String number() {
    return before + letter + after;
  }

  /**
   * The items that are left out between an earlier one and this; none where this may be the next
   * one, or the first of a list within the list.
   */
  List<Letters> missing(Letters earlier) {
    int letters = alphabet() - earlier.alphabet();
    int numerals = roman() - earlier.roman();
    boolean lettered = alphabet() > 0 && earlier.alphabet() > 0;
    boolean numbered = roman() > 0 && earlier.roman() > 0;
    boolean next = lettered && letters == 1 || numbered && numerals == 1 || roman() == 1;
    if (next) {
      return List.of();
    }
    if (numbered && numerals > 1 && !(lettered && letters > 1 && letters < numerals)) {
      return between(earlier.roman(), roman(), Letters::numeral);
    }
    List<Letters> left =
        lettered && letters > 1
            ? between(earlier.alphabet(), alphabet(), Letters::letter)
            : List.of();
    boolean onPurpose =
        left.size() == 1 && LIKE_FIGURES.contains(letter(alphabet() - 1).toLowerCase(Locale.ROOT));
    return onPurpose ? List.of() : left;
  }

  private interface Written {
    String as(int value);
  }

  private List<Letters> between(int first, int last, Written written) {
    var all = new ArrayList<Letters>();
    boolean capital = Character.isUpperCase(letter.charAt(0));
    for (int value = first + 1; value < last; value++) {
      String one = written.as(value);
      all.add(new Letters(before, capital ? one.toUpperCase(Locale.ROOT) : one, after));
    }
    return all;
  }

  private int alphabet() {
    return letter.length() == 1 ? Character.toLowerCase(letter.charAt(0)) - 'a' + 1 : 0;
  }

  private static String letter(int value) {
    return String.valueOf((char) ('a' + value - 1));
  }

  /** Up to 39; 0 where it is no numeral. */
  private int roman() {
    String small = letter.toLowerCase(Locale.ROOT);
    String ones = small.replaceFirst("^x{0,3}", "");
    return ONES.contains(ones) ? 10 * (small.length() - ones.length()) + ONES.indexOf(ones) : 0;
  }

  private static String numeral(int value) {
    return "x".repeat(value / 10) + ONES.get(value % 10);
  }
}
