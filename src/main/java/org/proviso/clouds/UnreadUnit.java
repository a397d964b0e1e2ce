package org.proviso.clouds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Clause;
import org.proviso.norm.DefinitionHead;
import org.proviso.norm.Norm;
import org.proviso.norm.NormParts;
import org.proviso.norm.Period;
import org.proviso.norm.UnitNames;
import org.proviso.source.Name;
import org.proviso.source.Span;
import org.proviso.time.DayKind;
import org.proviso.time.Quantity;
import org.proviso.time.Stretch;
import org.proviso.time.Unit;

/**
 * A sentence that is not read and says what a unit of time is, or how it is counted: "working days
 * are those on which the office is open", "Saturdays shall not be counted". Every norm that counts
 * so hangs on it (S6).
 *
 * @param here whether it speaks of its own article only
 * @param units the units that it defines; none for all that are counted in days
 */
record UnreadUnit(Span words, Clause clause, boolean here, List<Unit> units) {
  /** What says how time is reckoned. */
  private static final Pattern RECKONS =
      Pattern.compile(
          "(?i)\\b(count(ed|ing)?|comput(e|ed|ing|ation)|calculat(e|ed|ing|ion)|reckon(ed|ing)?"
              + "|references? to)\\b"
              + "|\\b(day|deadline|date|limit|period)\\b[^.]*\\bfalls? on\\b");

  private static final Pattern OF_DAYS =
      Pattern.compile(
          "(?i)\\b(days?|time limits?|timelines?|deadlines?|holidays?|weekends?|recess(es)?"
              + "|(satur|sun)days?|(time )?periods?)\\b");

  private static final Pattern AMOUNT =
      Pattern.compile("(?i)\\b(toward|pay|paid|salary|hours?)\\b");
  private static final Pattern HERE =
      Pattern.compile("(?i)\\b(?:this|the) (article|section|procedure|chapter)\\b");

  /** On which day a week begins: "the work week shall run from Sunday through Saturday". */
  private static final Pattern WEEK =
      Pattern.compile(
          "(?i)^\\W*(?:[\\w ,]*, )?(?:(?:the|an?|each) )?(?:[\\w-]+"
              + " ){0,3}(?:work)?week\\b(?:[^.]*?\\b(?:begin|start|commenc|run|extend)\\w*\\b[^.]*?|"
              + " (?:(?:shall|will) )?(?:be|is|means?|consists? of)(?: from)?(?: the"
              + " (?:period|seven[- ]days?)[\\w ]*?)? )"
              + "\\b(?<first>mon|tues|wednes|thurs|fri|satur|sun)day");

  static List<UnreadUnit> of(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.sentences().stream().flatMap(one -> of(one, clause).stream()))
        .toList();
  }

  private static Optional<UnreadUnit> of(Clause.Sentence sentence, Clause clause) {
    boolean loose = sentence.isOpen() || sentence.became() == Clause.SentenceClass.STATEMENT;
    String text = sentence.words().flat();
    if (!loose) {
      return Optional.empty();
    }
    boolean here = HERE.matcher(text).find();
    List<Unit> units =
        Stream.concat(
                DefinitionHead.named(text).stream().flatMap(name -> unit(name).stream()),
                week(text).stream())
            .distinct()
            .toList();
    boolean reckons =
        RECKONS.matcher(text).find()
            && OF_DAYS.matcher(text).find()
            && !AMOUNT.matcher(text).find();
    return units.isEmpty() && !reckons
        ? Optional.empty()
        : Optional.of(new UnreadUnit(sentence.words(), clause, here, units));
  }

  /** A week that begins on another day than Monday, from which weeks are counted (S16). */
  private static Optional<Unit> week(String text) {
    Matcher week = WEEK.matcher(text);
    return week.find() && !week.group("first").equalsIgnoreCase("mon")
        ? Optional.of(new Unit.Spans(Stretch.WEEK))
        : Optional.empty();
  }

  private static Optional<Unit> unit(Name name) {
    String words = name.written().toLowerCase(Locale.ROOT);
    Optional<Unit> days = UnitNames.days(words).map(Unit.Days::new);
    return days.or(() -> UnitNames.stretch(words).map(Unit.Spans::new));
  }

  /** Whether the norm counts in a unit that the sentence speaks of. */
  boolean isUsedIn(Norm norm) {
    Stream<Unit> counted = NormParts.of(norm, Quantity.class).stream().map(Quantity::unit);
    return units.isEmpty()
        ? counted.anyMatch(Unit.Days.class::isInstance)
        : units.stream().anyMatch(unit -> isUsed(unit, norm));
  }

  private static boolean isUsed(Unit unit, Norm norm) {
    boolean counts =
        NormParts.of(norm, Quantity.class).stream()
            .anyMatch(quantity -> quantity.unit().equals(unit));
    return counts
        || switch (unit) {
          case Unit.Days(DayKind kind) ->
              kind != DayKind.PLAIN
                  && kind != DayKind.CALENDAR
                  && NormParts.of(norm, DayKind.class).contains(kind);
          case Unit.Spans(Stretch stretch) ->
              norm.period() instanceof Period.Calendar(Stretch of) && of == stretch;
          case Unit _ -> false;
        };
  }
}
