package org.proviso.forms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.time.Stretch;
import org.proviso.words.Periods;

/**
 * How often somebody must have so many minutes of a thing where the sentence does not say: "each
 * teacher shall have a lunch of 40 minutes" bounds each lunch that there is (S7), and yet a teacher
 * without one has not been given it.
 */
final class Undated {
  /** What comes once a day by its name. */
  private static final Set<String> DAILY = Set.of("lunch", "luncheon", "breakfast", "dinner");

  private Undated() {}

  /** The periods that may be meant, beside each occurrence by itself. */
  static List<Period> periods(Parts parts, Selection of, boolean single) {
    boolean given =
        switch (parts.force().modality()) {
          case DUTY, RIGHT, ADVISORY -> true;
          case BAN -> !single;
          case EXEMPTION, PERMISSION, POWER -> false;
        };
    if (!given) {
      return List.of();
    }
    Period day = Periods.on(Periods.ALL_DAYS);
    boolean daily = single || isDaily(of) || !parts.modifiers().dayKinds.isEmpty();
    return daily ? List.of(day) : List.of(day, new Period.Calendar(Stretch.WEEK));
  }

  private static boolean isDaily(Selection of) {
    return of.kinds().stream()
        .allMatch(
            kind ->
                List.of(kind.written().toLowerCase(Locale.ROOT).split("[ -]")).stream()
                    .anyMatch(DAILY::contains));
  }
}
