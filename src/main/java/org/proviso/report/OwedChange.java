package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.time.Ratio;
import org.proviso.verdict.Result;

/**
 * What one person, or all together, are owed under the old version and under the new one.
 *
 * @param person whose; {@link #ALL} for all together
 */
record OwedChange(String person, Sum before, Sum after) {
  static final String ALL = "All together";

  /** Hours, money, hours among them without a rate, and how many amounts nobody can tell yet. */
  record Sum(Ratio minutes, Ratio dollars, Ratio unpriced, int undecided) {
    static final Sum NOTHING = new Sum(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, 0);

    Sum plus(Sum more) {
      return new Sum(
          minutes.plus(more.minutes),
          dollars.plus(more.dollars),
          unpriced.plus(more.unpriced),
          undecided + more.undecided);
    }

    String hours() {
      return minutes.over(Ratio.of(60)).toString();
    }

    /** Whether nobody can tell what some of the hours are worth. */
    boolean lacksRate() {
      return unpriced.compareTo(Ratio.ZERO) > 0;
    }

    private String words() {
      var said = new ArrayList<String>();
      if (minutes.compareTo(Ratio.ZERO) > 0) {
        said.add(English.counted(hours(), "hour"));
      }
      if (dollars.compareTo(Ratio.ZERO) > 0) {
        boolean worth = minutes.compareTo(Ratio.ZERO) > 0;
        said.add(dollars.inMoney() + (worth ? " in money" : ""));
      }
      String open = undecided == 0 ? "" : " (and " + Count.of(undecided, "amount") + " undecided)";
      return (said.isEmpty() ? "nothing" : String.join(", ", said)) + open;
    }
  }

  /**
   * Person by person and at last, of several, all together; none where nothing is owed under
   * either.
   */
  static List<OwedChange> of(Result before, Result after) {
    Map<String, Sum> was = sums(before);
    Map<String, Sum> is = sums(after);
    Map<String, Sum> everybody = new LinkedHashMap<>(was);
    is.forEach(everybody::putIfAbsent);
    var all = new ArrayList<OwedChange>();
    Sum first = Sum.NOTHING;
    Sum second = Sum.NOTHING;
    for (String person : everybody.keySet()) {
      var one =
          new OwedChange(
              person, was.getOrDefault(person, Sum.NOTHING), is.getOrDefault(person, Sum.NOTHING));
      first = first.plus(one.before());
      second = second.plus(one.after());
      all.add(one);
    }
    if (all.size() > 1) {
      all.add(new OwedChange(ALL, first, second));
    }
    return all;
  }

  private static Map<String, Sum> sums(Result result) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    for (OwedTotals total : OwedTotals.of(result)) {
      sums.put(
          total.person(),
          new Sum(total.minutes(), total.dollars(), total.unpriced(), total.undecided()));
    }
    return sums;
  }

  /** "Rivera: 22 hours before, 30 hours after, 8 hours more". */
  String words() {
    String change =
        before.equals(after)
            ? before.lacksRate()
                ? "what they are worth rests on a rate that is not given"
                : "no change"
            : String.join(
                " and ",
                Stream.of(
                        more(before.minutes(), after.minutes(), true),
                        more(before.dollars(), after.dollars(), false))
                    .filter(one -> !one.isEmpty())
                    .toList());
    return "%s: %s before, %s after%s"
        .formatted(person, before.words(), after.words(), change.isEmpty() ? "" : ", " + change);
  }

  private static String more(Ratio before, Ratio after, boolean time) {
    int sign = after.compareTo(before);
    if (sign == 0) {
      return "";
    }
    Ratio by = sign > 0 ? after.minus(before) : before.minus(after);
    String amount = time ? English.counted(by.over(Ratio.of(60)).toString(), "hour") : by.inMoney();
    return amount + (sign > 0 ? " more" : " less");
  }
}
