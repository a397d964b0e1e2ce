package org.proviso.binding;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Filter;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/** The site, level, grade or group that a heading names; it never scopes by itself (S9). */
final class HeadingScope {
  private static final Pattern SITE =
      Pattern.compile("((?:[A-Z][\\p{L}.']+ )+(?:Elementary|Middle|High|Primary)(?: School)?)\\b");
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)\\b(elementary|middle|junior high|high|secondary|primary|preschool)\\b(?:"
              + " schools?)?");
  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)\\bgrades? ([\\w]+(?: ?[-\\u2013] ?[\\w]+)?)|\\b((?:TK|K|pre-?K) ?[-\\u2013]"
              + " ?\\d+|TK|kindergarten)\\b");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)\\b((?:[\\p{L}-]+"
              + " )?(?:teachers|counselors|librarians|nurses|specialists|aides|coaches"
              + "|psychologists|paraprofessionals|paraeducators|substitutes|therapists|clerks"
              + "|custodians|drivers|interns))\\b"
              + "|\\b((?!(?:all|the|of|and|for|bargaining|unit|between) )[\\p{L}-]+"
              + " (?:employees|staff|personnel|faculty|(?:unit )?members))$");

  private static final Pattern SCHOOL =
      Pattern.compile(
          "\\b((?!(?:Public|Regular|To|After|Before|Home|In|At|From|The|Leaving)\\b)[A-Z][\\p{L}.']+"
              + " School)$");

  private static final Pattern SUMMER =
      Pattern.compile(
          "(?i)\\b(summer|saturday|evening|night|extended year)(?:"
              + " (?:school|session|program)s?)?\\b");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)days?\\b");

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b((?:minimum|half|early[- ]release|early[- ]dismissal|late[- ]start|shortened|snow"
              + "|professional development|staff development|in-?service|conference|testing|exam"
              + "|teacher work|student-free|non-student|non-instructional|emergency) day)s?\\b");

  private HeadingScope() {}

  /** What the heading names and the clause's own words do not. */
  static Optional<Filter> of(String heading, String words) {
    return named(SITE, "site", heading, words)
        .or(() -> named(GRADE, "grade", heading, words))
        .or(() -> named(LEVEL, "site", heading, words))
        .or(() -> group(heading, words))
        .or(() -> named(SCHOOL, "site", heading, words));
  }

  /**
   * The days that the heading of the clause itself names: "Minimum days: Staff meetings shall …".
   */
  static Optional<Filter> days(String heading, String words) {
    Matcher weekday = WEEKDAY.matcher(heading);
    if (weekday.find() && !holds(words, weekday.group(1) + "day")) {
      String name = (weekday.group(1) + "day").toUpperCase(Locale.ROOT);
      return Optional.of(new Filter.OnWeekdays(Set.of(DayOfWeek.valueOf(name))));
    }
    Matcher day = DAY.matcher(heading);
    if (day.find() && !holds(words, day.group(1))) {
      return Optional.of(new Filter.OnCalendarKind(Name.of(day.group(1))));
    }
    Matcher summer = SUMMER.matcher(heading);
    return summer.find() && !holds(words, summer.group(1))
        ? Optional.of(new Filter.Stated(Name.of(summer.group())))
        : Optional.empty();
  }

  private static Optional<Filter> named(
      Pattern pattern, String field, String heading, String words) {
    Matcher found = pattern.matcher(heading);
    if (!found.find() || holds(words, found.group())) {
      return Optional.empty();
    }
    String value =
        found.groupCount() > 1 && found.group(1) == null ? found.group(2) : found.group(1);
    return Optional.of(field(field, value));
  }

  /** "Teachers" alone names nobody in particular. */
  private static Optional<Filter> group(String heading, String words) {
    Matcher found = GROUP.matcher(heading);
    if (!found.find()
        || found.group().equalsIgnoreCase("teachers")
        || holds(words, found.group().replaceFirst("s$", ""))) {
      return Optional.empty();
    }
    return Optional.of(field("role", Plurals.singular(found.group())));
  }

  private static boolean holds(String words, String named) {
    return words.toLowerCase(Locale.ROOT).contains(named.toLowerCase(Locale.ROOT).strip());
  }

  private static Filter field(String field, String value) {
    return new Filter.FieldIs(Name.of(field), List.of(Name.of(value)));
  }
}
