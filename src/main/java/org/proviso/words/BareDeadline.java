package org.proviso.words;

import java.util.List;
import org.proviso.norm.Deadline;
import org.proviso.norm.Relation;
import org.proviso.syntax.Phrase;
import org.proviso.time.Ratio;
import org.proviso.time.Unit;

/**
 * "Requests shall be approved ten days after receipt": on that day, or by it? "Notice shall be
 * given five days before": on that day, or no later? Both are shown. What begins so many minutes
 * before something is exact (S16) and is not asked about here.
 */
public final class BareDeadline {
  private BareDeadline() {}

  /** Whether nothing says if a number of days is the day itself or a limit. */
  public static boolean isDayOrLimit(Phrase.Deadline said) {
    return readings(said).size() > 1
        && !(TimeWindows.deadline(said).quantity().unit() instanceof Unit.Minutes);
  }

  /** The deadline, and where nothing says whether it is a day or a limit, both. */
  public static List<Deadline> readings(Phrase.Deadline said) {
    Deadline read = TimeWindows.deadline(said);
    boolean bare =
        said.word() == Phrase.LimitWord.BARE && !read.quantity().amount().equals(Ratio.ZERO);
    Relation limit = read.before() ? Relation.AT_LEAST : Relation.AT_MOST;
    return bare
        ? List.of(
            read, new Deadline(limit, read.quantity(), read.before(), read.excludingNonWorkDays()))
        : List.of(read);
  }
}
