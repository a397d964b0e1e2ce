package org.proviso.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.proviso.norm.Period;
import org.proviso.norm.Selection;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.syntax.OpenerWord;
import org.proviso.syntax.Phrase.Determiner;
import org.proviso.time.Stretch;
import org.proviso.words.Days;
import org.proviso.words.Noun;
import org.proviso.words.Periods;
import org.proviso.words.Verb;

/**
 * How often somebody must have so many minutes of a thing where the sentence does not say: "each
 * teacher shall have a lunch of 40 minutes" bounds each lunch that there is (S7), and yet a teacher
 * without one has not been given it.
 */
final class Undated {
  /** What comes once a day by its name. */
  private static final Set<String> DAILY = Set.of("lunch", "luncheon", "breakfast", "dinner");

  /** What comes again and again, though its name does not say how often. */
  private static final Set<String> AGAIN = Set.of("period", "break", "recess", "rest");

  /** The verbs of what somebody gets. */
  private static final Set<String> HAVING =
      Set.of(
          "have", "be given", "be provided", "be provided with", "receive", "get", "be guaranteed");

  /** "Meetings in the library": what is counted stands before. */
  private static final Pattern GOES_ON = Pattern.compile("(?i) (in|at|on|of|for|with|by|to) ");

  private static final String TIME = Name.of("time").head();

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

  /**
   * How often "each teacher shall have a lunch", with nothing that says: once a day or, for what no
   * day has by its name, once a week; at the least once in all. Empty for what is said otherwise.
   */
  static List<Period> periods(Parts parts, Noun what, Optional<Verb> verb) {
    boolean duty =
        switch (parts.force().modality()) {
          case DUTY, ADVISORY -> !parts.force().negative() && !parts.force().requiring();
          case BAN, EXEMPTION, RIGHT, PERMISSION, POWER -> false;
        };
    boolean given = verb.filter(one -> HAVING.contains(one.words())).isPresent();
    if (!duty || !given || !isOne(what) || !isPlain(parts)) {
      return List.of();
    }
    var periods = new ArrayList<Period>(List.of(Periods.on(Periods.ALL_DAYS)));
    if (!what.names().stream().allMatch(Undated::isDaily)) {
      periods.add(new Period.Calendar(Stretch.WEEK));
    }
    periods.add(new Period.WholeTerm());
    return periods;
  }

  /** How often one such thing may be meant, where each that there is may be meant as well. */
  static List<Period> beside(Parts parts, Noun what) {
    if (!isOne(what) || !isPlain(parts)) {
      return List.of();
    }
    Period day = Periods.on(Periods.ALL_DAYS);
    boolean daily = what.names().stream().allMatch(Undated::isDaily);
    return daily ? List.of(day) : List.of(day, new Period.Calendar(Stretch.WEEK));
  }

  /**
   * "Screen time shall not exceed an hour", "instruction shall be at least 300 minutes": what is
   * spoken of without an article and in the singular is an amount in all, or one stretch of it.
   */
  static List<Period> inAll(Noun what) {
    boolean mass =
        (what.determiner() == Determiner.NONE || isTimeOf(what))
            && !what.isList()
            && !what.isPlural()
            && !GOES_ON.matcher(what.name().written()).find()
            && !Days.isDay(what)
            && what.filters().isEmpty()
            && !isDaily(what.name())
            && !AGAIN.contains(Plurals.singular(what.name().head()));
    return mass
        ? List.of(Periods.on(Periods.ALL_DAYS), new Period.Calendar(Stretch.WEEK))
        : List.of();
  }

  /** "A teacher's planning time": whose it is stands for the article. */
  private static boolean isTimeOf(Noun what) {
    return !what.owner().isEmpty()
        && what.determiner() == Determiner.THE
        && what.name().head().equals(TIME);
  }

  /** One thing that fills time and comes again and again. */
  private static boolean isOne(Noun what) {
    boolean article = what.determiner() == Determiner.A || what.determiner() == Determiner.NONE;
    return article
        && !what.isList()
        && !what.isPlural()
        && what.owner().isEmpty()
        && what.names().stream()
            .allMatch(name -> isDaily(name) || AGAIN.contains(Plurals.singular(name.head())));
  }

  /** Nothing says how often, nor on what condition: an exception may stand there. */
  private static boolean isPlain(Parts parts) {
    Modifiers modifiers = parts.modifiers();
    return modifiers.isBareElsewhere()
        && modifiers.clauses.stream()
            .allMatch(clause -> clause.word().kind() == OpenerWord.Kind.EXCEPTION);
  }

  static boolean isDaily(Selection of) {
    return of.kinds().stream().allMatch(Undated::isDaily);
  }

  private static boolean isDaily(Name name) {
    return List.of(name.written().toLowerCase(Locale.ROOT).split("[ -]")).stream()
        .anyMatch(DAILY::contains);
  }
}
