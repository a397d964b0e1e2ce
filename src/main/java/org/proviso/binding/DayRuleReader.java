package org.proviso.binding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Declaration;
import org.proviso.norm.UnitNames;
import org.proviso.source.Span;
import org.proviso.time.DayKind;

/**
 * What a "day" is where the agreement counts in days: "As used in this article, "day" means a
 * school day". Frozen forms, each matched whole.
 */
final class DayRuleReader {
  private static final Set<String> WHOLE = Set.of("agreement", "memorandum", "contract");
  private static final String HERE =
      "this (?<%s>agreement|memorandum|contract|article|section|procedure)";
  private static final String UNLESS =
      "unless (?:it is )?(?:otherwise|expressly|specifically)"
          + " (?:stated|specified|provided|noted|indicated|defined)(?: otherwise)?(?: herein)?";
  private static final String KIND =
      "(?:an? |any )?(?<kind>working|work|school|calendar|business|duty|instructional) ?days?";

  /** "For the purposes of this article, the term". */
  private static final String SUBJECT =
      "(?:(?:For (?:the )?purposes? of|As used in|In|Throughout) "
          + HERE.formatted("before")
          + ", |"
          + UNLESS
          + ", )?(?:An? |The )?(?:(?:term|word)s? )?";

  private static final Pattern MEANS =
      Pattern.compile(
          SUBJECT
              + "\"?days?\"?"
              + "(?:,? (?:as|when) used in "
              + HERE.formatted("within")
              + ",?)? (?:means?|is|are|(?:shall |will )?(?:mean|refer to|be)|refers? to"
              + "|(?:is|are|shall be) defined as) "
              + KIND
              + "(?:,? "
              + UNLESS
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final String OUT = "(?:excluding|exclusive of|except(?:ing)?|other than|but not)";
  private static final String HOLIDAYS =
      "(?:(?:paid|recognized|observed|designated|contractual) )?holidays";

  /** "Working day" means Monday through Friday, excluding holidays. */
  private static final Pattern WEEKDAYS =
      Pattern.compile(
          SUBJECT
              + "\"?(?:(?<counted>working|work|business) ?)?days?\"?"
              + " (?:means?|is|are|(?:shall |will )?(?:mean|be)|(?:is|are|shall be) defined as)"
              + " (?:(?:any day|days|a day|all days),? )?(?:from )?"
              + "Monday (?:through|to) Friday(?:, inclusive)?,? \\(?"
              + OUT
              + "(?: for)? "
              + HOLIDAYS
              + "\\)?(?:,? "
              + UNLESS
              + ")?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:All )?(?:references to \"?days?\"?|time limits|days|deadlines)(?: in "
              + HERE.formatted("before")
              + ")? (?:(?:shall )?(?:mean|refer to)|(?:are|shall be)"
              + " (?:counted|measured|stated|expressed|reckoned|computed) in|are to) "
              + KIND
              + "(?:,? "
              + UNLESS
              + ")?",
          Pattern.CASE_INSENSITIVE);

  private DayRuleReader() {}

  /** The rule declared; empty if it is none, or for what nobody can tell. */
  static Optional<Declaration> read(String text, Span words, String article) {
    Matcher means = MEANS.matcher(text);
    if (means.matches()) {
      String where = means.group("before") == null ? means.group("within") : means.group("before");
      return rule(where, means.group("kind"), words, article);
    }
    Matcher weekdays = WEEKDAYS.matcher(text);
    if (weekdays.matches()) {
      DayKind said =
          Optional.ofNullable(weekdays.group("counted"))
              .flatMap(kind -> UnitNames.days(kind + " day"))
              .orElse(DayKind.PLAIN);
      return Optional.of(rule(weekdays.group("before"), said, DayKind.BUSINESS, words, article));
    }
    Matcher counted = COUNTED.matcher(text);
    return counted.matches()
        ? rule(counted.group("before"), counted.group("kind"), words, article)
        : Optional.empty();
  }

  private static Optional<Declaration> rule(String where, String kind, Span words, String article) {
    return UnitNames.days(kind + " day").map(of -> rule(where, DayKind.PLAIN, of, words, article));
  }

  private static Declaration rule(
      String where, DayKind counted, DayKind kind, Span words, String article) {
    boolean all = where != null && WHOLE.contains(where.toLowerCase(Locale.ROOT));
    return new Declaration.DayRule(all ? "" : article, where != null, counted, kind, words);
  }
}
