package org.proviso.binding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Declaration;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.source.OneLine;
import org.proviso.source.Plurals;
import org.proviso.source.Span;
import org.proviso.words.SubjectKinds;

/** Reads declaration sentences; frozen forms, each matched whole (language.md §2). */
final class DeclarationReader {
  static final String SELF =
      "(?:It|Th(?:is|e) (?i:agreement|collective bargaining agreement|memorandum of"
          + " understanding|memorandum|MOU|contract))";
  private static final Pattern PARTIES =
      Pattern.compile(
          SELF
              + " is (?:made |entered into )?(?:by and )?between (?:the )?([^()]+?)(?: \\(\"(?:the"
              + " )?([^\"]+)\"\\))? and (?:the )?([^()]+?)(?: \\(\"(?:the )?([^\"]+)\"\\))?");
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
    return DurationReader.read(text, words)
        .or(() -> PrecedenceReader.read(text, words, article))
        .or(() -> new ScopeReader(kinds).read(text, words, article, clause))
        .or(() -> DayRuleReader.read(text, words, article))
        .or(() -> RecognitionReader.read(text, words))
        .or(() -> StatedRateReader.read(text, words, clause))
        .or(() -> rule(text, words))
        .map(List::of)
        .orElse(List.of());
  }

  private static Declaration party(String name, String alias, Span words) {
    return new Declaration.Party(
        Name.of(name.strip()), Name.of(alias == null ? name.strip() : alias.strip()), words);
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
