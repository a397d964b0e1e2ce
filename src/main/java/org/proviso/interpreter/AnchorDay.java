package org.proviso.interpreter;

import java.util.List;
import java.util.Optional;
import org.proviso.norm.Deadline;

/**
 * The day from which a deadline runs, or back from which. A row may say in a column of its own on
 * which day it takes effect: where that is another one, what must come before the thing may be
 * reckoned from either.
 */
final class AnchorDay {
  private static final List<String> EFFECTIVE =
      List.of("effective", "effective date", "date effective", "takes effect", "effective on");

  private final Deadline deadline;

  AnchorDay(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Its day; before what goes on for days, the first of them. */
  int day(Item anchor) {
    boolean stands = anchor.row != View.NO_ROW && anchor.view.isStanding();
    return stands && deadline.before() ? anchor.view.beginsIn(anchor.row, View.NO_DAY) : anchor.day;
  }

  boolean isKnown(Item anchor) {
    return day(anchor) != View.NO_DAY && besides(anchor).isEmpty();
  }

  /** Asks for it where it is not known, and says whether it did. */
  boolean ask(Item anchor, Evidence evidence) {
    if (anchor.row == View.NO_ROW) {
      return false;
    }
    String row = anchor.view.words(anchor.row);
    if (day(anchor) == View.NO_DAY) {
      evidence.missing("the date of " + row, "fill in the column date", false);
      return true;
    }
    Optional<String> effective = besides(anchor);
    effective.ifPresent(
        other ->
            evidence.missing(
                "whether the time runs back from the date of " + row + " or from " + other,
                "leave the one day that is meant: in the column date",
                false));
    return effective.isPresent();
  }

  /** Another day than that of the row, as it is written, on which it takes effect. */
  private Optional<String> besides(Item anchor) {
    if (!deadline.before() || anchor.row == View.NO_ROW) {
      return Optional.empty();
    }
    String date = anchor.view.text("date", anchor.row).strip();
    return EFFECTIVE.stream()
        .map(column -> anchor.view.text(column, anchor.row).strip())
        .filter(said -> !said.isEmpty() && !said.equals(date))
        .findFirst();
  }
}
