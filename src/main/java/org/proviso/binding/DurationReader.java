package org.proviso.binding;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.proviso.norm.Declaration;
import org.proviso.source.Span;
import org.proviso.time.DateSpan;

/** Reads from when to when an agreement is in force; frozen forms, each matched whole. */
final class DurationReader {
  private static final String DATE =
      "([A-Z][a-z]+\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|\\d{1,2} [A-Z][a-z]+ \\d{4}"
          + "|\\d{4}-\\d{2}-\\d{2})";

  /** Whether it goes on then nobody can tell from the agreement, as where it may be extended. */
  private static final String GOES_ON =
      ",? and(?: thereafter| after that)?(?: shall| will)?(?: be)?(?: automatically)?(?: continues?"
          + "| renewed| renews?| remains? in (?:force|effect))?(?: automatically)?(?: thereafter)?"
          + " from year[ -]to[ -]year(?: thereafter)?(?:,? unless (?:either|one)(?: of the)?"
          + " part(?:y|ies) (?:gives|serves|provides|notifies) [^.;]*)?";

  private static final String UNLESS =
      "("
          + GOES_ON
          + "|,? unless (?:both parties |the parties |both sides )?(?:extend it|agree to extend"
          + " it|extended)(?: in writing| by mutual written agreement(?: of (?:the|both)"
          + " [Pp]arties)?| by mutual agreement(?: in writing)?| by written agreement| by both"
          + " parties in writing)?)?";
  private static final String SELF = DeclarationReader.SELF;
  private static final String TERM = "The (?:term|duration) of this (?i:agreement|contract)";
  private static final String IN_FORCE =
      "(?:effective|in (?:full )?(?:force|effect)(?: and effect)?)";
  private static final String STAYS =
      "(?:is|(?:shall |will )?(?:be|become|becomes|remain|remains|continue|continues))";
  private static final String UNTIL = ",? (?:to|through|until)(?: and including)? ";

  /** "From July 1 to June 30". */
  private static final String SPAN =
      "(?:(?:from |commencing (?:on )?|beginning (?:on )?|starting (?:on )?|on )?"
          + DATE
          + "(?:"
          + UNTIL
          + "|,? (?:and )?(?:ending|expiring|terminating)(?: on)? )"
          + DATE
          + ")";

  /** "Takes effect on", "expires on". */
  private static final String BEGINS =
      "(?:shall |will )?(?:takes? effect|comes? into (?:force|effect)|starts?|begins?)(?: on)? ";

  private static final String ENDS =
      "(?:shall |will )?(?:expires?|ends?|terminates?|lapses?)(?: on)? ";

  /** "Shall be in effect on July 1". */
  private static final String BEGUN =
      SELF + " " + STAYS + " " + IN_FORCE + " (?:on |as of |from )?" + DATE;

  private static final List<Pattern> FROM_TO =
      patterns(
          SELF + " " + STAYS + " " + IN_FORCE + " " + SPAN + UNLESS,
          "(?:"
              + TERM
              + "|"
              + SELF
              + ") (?:is|(?:shall|will) be|(?:is |(?:shall |will )be )valid|(?:shall |will"
              + " )?(?:runs?|lasts?|covers?(?: the period)?(?: from)?)) "
              + SPAN
              + UNLESS,
          "(?:Term|Duration)(?: of (?i:agreement))?: " + SPAN + UNLESS,
          BEGUN
              + ",? and (?:shall |will )?(?:remain|remains|continue|continues|be) "
              + IN_FORCE
              + UNTIL
              + DATE
              + UNLESS,
          BEGUN + ",? and " + ENDS + DATE + UNLESS,
          SELF + " " + BEGINS + DATE + ",? and (?:it )?" + ENDS + DATE + UNLESS);

  private static final List<Pattern> LAST =
      patterns(
          SELF
              + " (?:shall |will )?(?:expires?|ends?|terminates?|lapses?)(?: in full)?(?: without"
              + " precedent)? on "
              + DATE
              + UNLESS,
          SELF + " " + STAYS + " " + IN_FORCE + UNTIL.replaceFirst("^,\\?", "") + DATE + UNLESS);

  private static final List<Pattern> FIRST =
      patterns(
          "The effective date of " + SELF.replace("It|T", "t") + " (?:is|shall be|will be) " + DATE,
          SELF + " " + BEGINS + DATE,
          SELF + " " + STAYS + " effective (?:on |as of )?" + DATE);

  private static final Pattern SCHOOL_YEAR =
      Pattern.compile(
          SELF
              + " (?:"
              + STAYS
              + " "
              + IN_FORCE
              + " (?:for|during|throughout)|covers|(?:shall |will )?appl(?:y|ies)"
              + " (?:to|for|during)) the (\\d{4})-(?:\\d{2})?(\\d{2}) school year");

  private DurationReader() {}

  private static List<Pattern> patterns(String... all) {
    return Stream.of(all).map(Pattern::compile).toList();
  }

  /** The days that the sentence names; empty if it is of none of the forms. */
  static Optional<Declaration> read(String text, Span words) {
    return matched(FROM_TO, text)
        .flatMap(of -> inForce(date(of.group(1)), date(of.group(2)), of.group(3) != null, words))
        .or(
            () ->
                matched(LAST, text)
                    .flatMap(
                        of ->
                            inForce(
                                Optional.of(LocalDate.MIN),
                                date(of.group(1)),
                                of.group(2) != null,
                                words)))
        .or(
            () ->
                matched(FIRST, text)
                    .flatMap(
                        of -> inForce(date(of.group(1)), Optional.of(LocalDate.MAX), false, words)))
        .or(() -> schoolYear(text, words));
  }

  /** A school year runs from July 1 to June 30, as it does in every clause. */
  private static Optional<Declaration> schoolYear(String text, Span words) {
    return matched(List.of(SCHOOL_YEAR), text)
        .filter(of -> (Integer.parseInt(of.group(1)) + 1) % 100 == Integer.parseInt(of.group(2)))
        .map(of -> LocalDate.of(Integer.parseInt(of.group(1)), Month.JULY, 1))
        .flatMap(
            first ->
                inForce(
                    Optional.of(first),
                    Optional.of(first.plusYears(1).minusDays(1)),
                    false,
                    words));
  }

  private static Optional<Matcher> matched(List<Pattern> forms, String text) {
    return forms.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst();
  }

  private static Optional<Declaration> inForce(
      Optional<LocalDate> first, Optional<LocalDate> last, boolean unless, Span words) {
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Declaration.InForce(new DateSpan(first.get(), last.get()), unless, words));
  }

  private static Optional<LocalDate> date(String text) {
    String plain = text.replaceAll("(?<=\\d)(st|nd|rd|th)\\b|\\.", "");
    return Stream.of("MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "uuuu-MM-dd")
        .flatMap(pattern -> date(plain, pattern).stream())
        .findFirst();
  }

  private static Optional<LocalDate> date(String text, String pattern) {
    try {
      var format =
          DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT);
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException otherwiseWritten) {
      return Optional.empty();
    }
  }
}
