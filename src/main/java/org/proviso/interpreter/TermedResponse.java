package org.proviso.interpreter;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Name;
import org.proviso.source.NumberWords;
import org.proviso.time.Ratio;
import org.proviso.time.Truth;

/**
 * What was done, or may be done, and for how long, as people type it: "1-3 days of detention",
 * "suspension (4 days)", "up to two weeks of virtual learning".
 *
 * @param what what is done, without its length
 * @param unit "day" or "week"; empty where no length is given
 * @param low at least so many
 * @param high at most so many
 */
record TermedResponse(Name what, String unit, Ratio low, Ratio high) {
  private static final String NUMBER = "(\\d+|" + NumberWords.ANY + ")(?:\\s*\\(\\d+\\))?";

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)[,(]?\\s*\\b(?:for )?(?:(up to|no more than|at most) )?"
              + NUMBER
              + "(?:\\s*(?:-|\\u2013|to)\\s*"
              + NUMBER
              + ")?[ -]+(?:school |work |calendar )?(day|week)s?\\b\\)?(?: of| off)?(?: the)?");

  /** A number that is no length known here: "45 minutes", "second". */
  private static final Pattern OTHER_NUMBER = Pattern.compile("\\d");

  /** School weeks and calendar weeks: a number of days may be either. */
  private static final Ratio FEWEST_DAYS = Ratio.of(5);

  private static final Ratio MOST_DAYS = Ratio.of(7);

  static TermedResponse of(String words) {
    Matcher length = LENGTH.matcher(words);
    if (!length.find()) {
      return new TermedResponse(Name.of(words), "", Ratio.ZERO, Ratio.ZERO);
    }
    String what = words.substring(0, length.start()) + " " + words.substring(length.end());
    Ratio first = number(length.group(2));
    boolean upTo = length.group(1) != null;
    return new TermedResponse(
        Name.of(what.strip().replaceFirst("(?i)^(for|of|off) ", "")),
        length.group(4).toLowerCase(Locale.ROOT),
        upTo ? Ratio.ZERO : first,
        length.group(3) == null ? first : number(length.group(3)));
  }

  private static Ratio number(String word) {
    OptionalInt value = NumberWords.ofAny(word.toLowerCase(Locale.ROOT));
    return Ratio.of(value.isPresent() ? value.getAsInt() : Long.parseLong(word));
  }

  boolean isTermed() {
    return !unit.isEmpty();
  }

  /** The same, for as long as columns of the record's own say. */
  TermedResponse lasting(String of, Reckoned length) {
    return length.isExact() ? new TermedResponse(what, of, length.low(), length.high()) : this;
  }

  /** Whether what was done is one of these; what is called like none must be asked for. */
  static Truth covered(List<TermedResponse> listed, TermedResponse done) {
    List<TermedResponse> called =
        listed.stream().filter(one -> one.what.matches(done.what)).toList();
    return called.isEmpty()
        ? nearly(listed, done)
        : called.stream().map(one -> one.covers(done)).reduce(Truth.FALSE, Truth::or);
  }

  private static Truth nearly(List<TermedResponse> listed, TermedResponse done) {
    boolean near =
        listed.stream()
            .anyMatch(
                one ->
                    Nearness.of(one.what, done.what) != Nearness.FAR
                        || isSeveral(done.what)
                        || one.isUnread(done));
    return near ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether what is called so lasted as long as is listed. */
  private Truth covers(TermedResponse done) {
    return isTermed() ? lasts(done) : Truth.TRUE;
  }

  private static boolean isSeveral(Name done) {
    return done.written().matches("(?i).*([,;/&+]| and | or | then ).*");
  }

  /** "45 minutes of detention" is perhaps detention. */
  private boolean isUnread(TermedResponse done) {
    return OTHER_NUMBER.matcher(done.what.written()).find() && done.what.head().equals(what.head());
  }

  private Truth lasts(TermedResponse done) {
    if (!done.isTermed()) {
      return Truth.UNKNOWN;
    }
    if (done.unit.equals(unit)) {
      return within(done.low, done.high, low, low, high, high);
    }
    return unit.equals("week")
        ? within(
            done.low,
            done.high,
            low.times(FEWEST_DAYS),
            low.times(MOST_DAYS),
            high.times(FEWEST_DAYS),
            high.times(MOST_DAYS))
        : within(done.low.times(FEWEST_DAYS), done.high.times(MOST_DAYS), low, low, high, high);
  }

  /** Each end of what is listed lies between two numbers, and so does what was done. */
  private static Truth within(
      Ratio from,
      Ratio to,
      Ratio lowAtLeast,
      Ratio lowAtMost,
      Ratio highAtLeast,
      Ratio highAtMost) {
    if (from.compareTo(lowAtMost) >= 0 && to.compareTo(highAtLeast) <= 0) {
      return Truth.TRUE;
    }
    boolean outside = to.compareTo(lowAtLeast) < 0 || from.compareTo(highAtMost) > 0;
    return outside ? Truth.FALSE : Truth.UNKNOWN;
  }
}
