package org.proviso.binding;

import java.time.LocalDate;
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
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.OneLine;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.time.DateSpan;
import org.proviso.words.SubjectKinds;

/** Reads declaration sentences; frozen forms, each matched whole (language.md §2). */
final class DeclarationReader {
  static final String SELF =
      "(?:It|This (?:agreement|memorandum of understanding|memorandum|MOU|contract))";
  private static final String DATE = "([A-Z][a-z]+ \\d{1,2}, \\d{4}|\\d{4}-\\d{2}-\\d{2})";
  private static final String UNLESS =
      "(,? unless (?:both parties |the parties |both sides )?(?:extend it|agree to extend"
          + " it|extended)(?: in writing| by mutual written agreement(?: of (?:the|both)"
          + " [Pp]arties)?| by mutual agreement(?: in writing)?| by written agreement| by both"
          + " parties in writing)?)?";

  private static final Pattern PARTIES =
      Pattern.compile(
          SELF
              + " is (?:made |entered into )?(?:by and )?between (?:the )?([^()]+?)(?: \\(\"(?:the"
              + " )?([^\"]+)\"\\))? and (?:the )?([^()]+?)(?: \\(\"(?:the )?([^\"]+)\"\\))?");
  private static final Pattern FROM_TO =
      Pattern.compile(
          SELF
              + " (?:is|shall be|will be|remains|shall remain|will remain) (?:in force|in"
              + " effect|effective) from "
              + DATE
              + " (?:to|through|until) "
              + DATE
              + UNLESS);
  private static final Pattern EXPIRES =
      Pattern.compile(
          SELF
              + " (?:shall |will )?(?:expires?|ends?|terminates?|lapses?)(?: in full)?(?: without"
              + " precedent)? on "
              + DATE
              + UNLESS);
  private static final Pattern LASTS =
      Pattern.compile(
          SELF
              + " (?:is|shall be|will be|remains|shall remain|will remain) (?:effective|in (?:full"
              + " )?(?:force|effect)(?: and effect)?) (?:until|through) "
              + DATE
              + UNLESS);
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "The effective date of "
              + SELF.replace("It|T", "t")
              + " (?:is|shall be|will be) "
              + DATE);
  private static final Pattern STARTS =
      Pattern.compile(
          SELF
              + " (?:shall |will )?(?:takes? effect|starts?|begins?|is effective|become"
              + " effective|becomes effective) on "
              + DATE);
  private static final Pattern DATES =
      Pattern.compile("(?:All )?[Dd]ates (?:in proposals )?are (?:written )?(month|day) first");
  private static final Pattern EACH_RULE =
      Pattern.compile(
          "(?:All )?[Ll]imits(?: on (?:time|meetings|numbers|time and numbers))?(?: in this"
              + " agreement)? (?:are|apply|hold) (?:per|to each|for each) ([\\p{L} -]+)");
  private static final Pattern VOCABULARY =
      Pattern.compile("(?:This agreement is )?[Rr]ead with (Proviso 1, school vocabulary 2026-11)");
  private static final Pattern PRECEDENT =
      Pattern.compile(
          SELF + " (?:is non-precedent setting|sets no precedent|shall not set a precedent)");

  private final SubjectKinds kinds;

  DeclarationReader(SubjectKinds kinds) {
    this.kinds = kinds;
  }

  /** What the sentence of this clause declares; empty if it is no declaration. */
  List<Declaration> read(Span words, String article, String clause) {
    String text = OneLine.bare(words.flat());
    Matcher parties = PARTIES.matcher(text);
    if (parties.matches()) {
      return List.of(
          party(parties.group(1), parties.group(2), words),
          party(parties.group(3), parties.group(4), words));
    }
    return term(text, words)
        .or(() -> PrecedenceReader.read(text, words, article))
        .or(() -> ScopeReader.read(text, words, article, clause))
        .or(() -> DayRuleReader.read(text, words, article))
        .or(() -> rule(text, words))
        .map(List::of)
        .orElse(List.of());
  }

  private static Declaration party(String name, String alias, Span words) {
    return new Declaration.Party(
        Name.of(name.strip()), Name.of(alias == null ? name.strip() : alias.strip()), words);
  }

  private static Optional<Declaration> term(String text, Span words) {
    Matcher fromTo = FROM_TO.matcher(text);
    if (fromTo.matches()) {
      return inForce(date(fromTo.group(1)), date(fromTo.group(2)), fromTo.group(3) != null, words);
    }
    for (Pattern last : List.of(EXPIRES, LASTS)) {
      Matcher expires = last.matcher(text);
      if (expires.matches()) {
        return inForce(
            Optional.of(LocalDate.MIN), date(expires.group(1)), expires.group(2) != null, words);
      }
    }
    for (Pattern first : List.of(STARTS, EFFECTIVE)) {
      Matcher starts = first.matcher(text);
      if (starts.matches()) {
        return inForce(date(starts.group(1)), Optional.of(LocalDate.MAX), false, words);
      }
    }
    return Optional.empty();
  }

  private static Optional<Declaration> inForce(
      Optional<LocalDate> first, Optional<LocalDate> last, boolean unlessExtended, Span words) {
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Declaration.InForce(new DateSpan(first.get(), last.get()), unlessExtended, words));
  }

  private static Optional<LocalDate> date(String text) {
    return Stream.of("MMMM d, uuuu", "MMM d, uuuu", "uuuu-MM-dd")
        .flatMap(pattern -> date(text, pattern).stream())
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

  private Optional<Declaration> rule(String text, Span words) {
    Matcher dates = DATES.matcher(text);
    if (dates.matches()) {
      return Optional.of(new Declaration.DateOrder(dates.group(1).equals("month"), words));
    }
    Matcher each = EACH_RULE.matcher(text);
    if (each.matches()) {
      Name term = Name.of(Plurals.singular(each.group(1).strip()));
      Optional<SubjectKind> kind = kinds.of(term);
      return kind.map(k -> new Declaration.EachRule(k, term, words));
    }
    if (VOCABULARY.matcher(text).matches() || PRECEDENT.matcher(text).matches()) {
      return Optional.of(new Declaration.Other(text, words));
    }
    return Optional.empty();
  }
}
