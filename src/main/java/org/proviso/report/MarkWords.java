package org.proviso.report;

import java.util.List;
import org.proviso.norm.DayMark;
import org.proviso.source.Name;

/** Says the moments of a day that only the proposal gives: "15 minutes after the end of the …". */
final class MarkWords {
  private static final String EVENING = Name.of("evening").head();

  private MarkWords() {}

  /** "the end of the student day", "15 minutes before student dismissal". */
  static String of(DayMark mark) {
    if (mark.minutes() == 0) {
      return moment(mark);
    }
    String side = mark.minutes() < 0 ? "before" : "after";
    return "%s %s %s".formatted(amount(Math.abs(mark.minutes())), side, moment(mark));
  }

  private static String moment(DayMark mark) {
    String day = Voice.noun(mark.day());
    return isMoment(mark) ? day : "the %s of the %s".formatted(mark.end() ? "end" : "start", day);
  }

  private static boolean isMoment(DayMark mark) {
    return mark.day().head().equals("dismissal");
  }

  private static String amount(int minutes) {
    boolean hours = minutes % 60 == 0;
    int number = hours ? minutes / 60 : minutes;
    return number + (hours ? " hour" : " minute") + (number == 1 ? "" : "s");
  }

  /** "During the student day", "in the last 30 minutes of the student day". */
  static String window(List<DayMark> from, List<DayMark> to) {
    if (from.isEmpty()) {
      return side("before", "earlier than", to.getFirst(), false);
    }
    if (to.isEmpty() && from.getFirst().day().head().equals(EVENING)) {
      return "in the evening";
    }
    if (to.isEmpty()) {
      return side("after", "later than", from.getFirst(), true);
    }
    DayMark first = from.getFirst();
    DayMark last = to.getFirst();
    return first.end() == last.end() && first.day().equals(last.day())
        ? around(first, last)
        : "during the " + Voice.noun(first.day());
  }

  /** In the first or last minutes of the day, or within so many minutes of one of its ends. */
  private static String around(DayMark first, DayMark last) {
    var at = new DayMark(first.day(), first.end(), 0);
    String length = amount(last.minutes() - first.minutes());
    boolean before = last.minutes() == 0;
    boolean after = first.minutes() == 0;
    if (!isMoment(first) && (first.end() ? before : after)) {
      return "in the %s %s of the %s"
          .formatted(first.end() ? "last" : "first", length, Voice.noun(first.day()));
    }
    return before || after
        ? "within %s %s %s".formatted(length, before ? "before" : "after", moment(at))
        : "within %s of %s".formatted(amount(last.minutes()), moment(at));
  }

  /** "Outside of the student day". */
  static String outside(List<DayMark> from, List<DayMark> to) {
    return window(from, to).replaceFirst("^during", "outside of");
  }

  private static String side(String plain, String beyond, DayMark mark, boolean end) {
    if (mark.minutes() != 0) {
      return beyond + " " + of(mark);
    }
    boolean whole = mark.end() == end && !isMoment(mark);
    return plain + " " + (whole ? "the " + Voice.noun(mark.day()) : moment(mark));
  }
}
