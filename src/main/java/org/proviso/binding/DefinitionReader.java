package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.DefinitionHead;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.source.OneLine;
import org.proviso.words.Plain;
import org.proviso.words.SubjectKinds;

/**
 * Reads definitions: "Instruction" means an activity called "class" or "lesson"; a "livestream" is
 * instruction whose mode is "livestream". Frozen forms, each matched whole.
 */
final class DefinitionReader {
  private static final String QUOTED = "\"[^\"]+\"";

  /** Of so many items at most: each takes up the stack of the matcher. */
  private static final String LIST =
      "(?:"
          + QUOTED
          + "|[\\p{L}\\p{N}' /-]+?)(?:, (?:"
          + QUOTED
          + "|[\\p{L}\\p{N}' /-]+?)){0,60}(?:,? (?:or|and) (?:"
          + QUOTED
          + "|[\\p{L}\\p{N}' /-]+?))?";

  private static final Pattern CALLED =
      Pattern.compile(
          "(?:an? |any |the )?(activity|activities|event|record|mode|role)s? (?:called|named) ("
              + LIST
              + ")(?: (whose .+))?",
          Pattern.CASE_INSENSITIVE);

  /** "An activity called "bus duty" that ends after 4:00 pm". */
  private static final Pattern CALLED_AND_NARROWED =
      Pattern.compile(
          "(?:an? |any |the )?(?:activity|activities|event|record)s? (?:called|named) ("
              + QUOTED
              + "(?:, "
              + QUOTED
              + ")*(?:,? or "
              + QUOTED
              + ")?),? (.+)",
          Pattern.CASE_INSENSITIVE);

  /** An incident is a record in the sheet "incidents", whose … */
  private static final Pattern IN_SHEET =
      Pattern.compile(
          "(?:(?:An?|The|Any|Each) )?("
              + QUOTED
              + "|[\\p{L}' -]+?)"
              + " (?:means?|is|are) (?:an? |any |each |the )?(?:record|row|entry|line)s?"
              + " (?:in|of|on) (?:the|a) sheet (?:called |named )?("
              + QUOTED
              + "|\\*[^*]+\\*|_[^_]+_|[\\p{L}\\p{N}' -]+?)(?:,? (whose .+))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:an? |any |every |the )?(person|people|employee|student|class|site)(?: (whose .+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY =
      Pattern.compile(
          "any (required )?activity(?: other than (" + LIST + "))??(?: (whose .+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOSE =
      Pattern.compile(
          "whose ([\\p{L} -]+?) (?:is|are) (" + LIST + ")(?: and (whose .+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NARROWED =
      Pattern.compile(
          "(?:an? |any |the )?([\\p{L}\\p{N}' -]+?) (whose .+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SAYS_WHEN =
      Pattern.compile(
          "\\b(?:held|performed|done|worked|taught|conducted|scheduled|given|offered|hired|assigned"
              + "|required|beginning|starting|ending|lasting|that|which|who"
              + "|on|after|before|during|between|with|without|from|outside"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?! \\p{L}))\\b",
          Pattern.CASE_INSENSITIVE);

  private DefinitionReader() {}

  /** The terms that a sentence defines by itself; empty if it is no definition of a frozen form. */
  static List<Term> read(String sentence, String from) {
    return read(sentence, from, (term, rest) -> List.of());
  }

  /** The same, with nouns that something narrows, as sentences narrow them. */
  static List<Term> read(String sentence, String from, SubjectKinds kinds) {
    return read(sentence, from, (term, rest) -> byWords(term, rest, kinds));
  }

  private static List<Term> read(String sentence, String from, Narrowed nouns) {
    Matcher sheet = IN_SHEET.matcher(OneLine.bare(sentence));
    if (sheet.matches()) {
      return inSheet(sheet, from);
    }
    return DefinitionHead.of(OneLine.bare(sentence)).stream()
        .flatMap(head -> head.names().stream().map(name -> term(name, head, from, nouns)))
        .filter(term -> !term.meanings().isEmpty())
        .toList();
  }

  private static Term term(Name name, DefinitionHead head, String from, Narrowed nouns) {
    List<Term.Meaning> said = meanings(name, head.rest(), nouns);
    boolean listed = said.isEmpty() && head.quoted();
    return new Term(name, listed ? listed(head.rest()).stream().toList() : said, from);
  }

  /** Records of a sheet that the agreement names itself. */
  private static List<Term> inSheet(Matcher sheet, String from) {
    String name = sheet.group(1).replace("\"", "");
    String of = sheet.group(2).replaceAll("^[\"*_]|[\"*_]$", "");
    if (!isPlain(name)) {
      return List.of();
    }
    return whose(sheet.group(3)).stream()
        .map(filters -> new Selection(of.toLowerCase(Locale.ROOT), List.of(), filters))
        .map(records -> new Term(Name.of(name), List.of(new Term.Meaning.Selected(records)), from))
        .toList();
  }

  /** Whether it sets out to define, read or not. */
  static boolean looksLikeOne(String sentence) {
    return IN_SHEET.matcher(OneLine.bare(sentence)).matches()
        || DefinitionHead.of(OneLine.bare(sentence)).isPresent();
  }

  /** Reads a noun with what narrows it. */
  private interface Narrowed {
    List<Term.Meaning> read(Name term, String rest);
  }

  /** As a sentence would narrow it, or by a description of people. */
  private static List<Term.Meaning> byWords(Name term, String rest, SubjectKinds kinds) {
    Matcher called = CALLED_AND_NARROWED.matcher(rest);
    if (called.matches()) {
      List<Optional<Term.Meaning>> each =
          DefinitionHead.items(called.group(1)).stream()
              .map(name -> new DefinedNoun(kinds).read(name.written() + " " + called.group(2)))
              .toList();
      boolean all = each.stream().allMatch(Optional::isPresent);
      return all ? each.stream().flatMap(Optional::stream).toList() : List.of();
    }
    Optional<Term.Meaning> said = new DefinedNoun(kinds).read(rest);
    boolean exact = said.isPresent() && !DefinedPeople.isToldOnly(said.get());
    List<Term.Meaning> people = exact ? List.of() : DefinedPeople.read(term, rest);
    return people.isEmpty() ? said.stream().toList() : people;
  }

  private static List<Term.Meaning> meanings(Name term, String rest, Narrowed nouns) {
    Optional<Term.Meaning> frozen = frozen(rest);
    List<Term.Meaning> said =
        frozen.isPresent() ? frozen.stream().toList() : nouns.read(term, rest);
    return said.isEmpty() ? DefinedClaim.read(term, rest).stream().toList() : said;
  }

  private static Optional<Term.Meaning> frozen(String rest) {
    Matcher called = CALLED.matcher(rest);
    if (called.matches()) {
      return called(called);
    }
    Matcher any = ANY.matcher(rest);
    if (any.matches()) {
      return whose(any.group(3)).map(filters -> any(any, filters));
    }
    Matcher person = PERSON.matcher(rest);
    if (person.matches()) {
      return whose(person.group(2))
          .map(filters -> new Term.Meaning.Subjects(kind(person.group(1)), filters));
    }
    return ChangeDefinition.of(rest);
  }

  private static Optional<Term.Meaning> listed(String rest) {
    Matcher narrowed = NARROWED.matcher(rest);
    if (narrowed.matches() && isPlain(narrowed.group(1))) {
      return whose(narrowed.group(2))
          .map(
              filters ->
                  new Term.Meaning.Selected(
                      new Selection(
                          Selection.ANY_SHEET, List.of(Name.of(narrowed.group(1))), filters)));
    }
    return plain(rest);
  }

  private static Optional<Term.Meaning> called(Matcher called) {
    List<Name> names = DefinitionHead.items(called.group(2));
    String kind = called.group(1).toLowerCase(Locale.ROOT);
    String sheet = kind.startsWith("activit") ? "schedule" : kind.equals("event") ? "events" : "";
    Name field = Name.of(kind.equals("mode") || kind.equals("role") ? kind : "");
    if (called.group(3) == null) {
      return Optional.of(new Term.Meaning.Called(sheet, field, names));
    }
    return whose(called.group(3))
        .map(filters -> new Term.Meaning.Selected(new Selection(sheet, names, filters)));
  }

  private static Term.Meaning any(Matcher any, List<Filter> whose) {
    var filters = new ArrayList<>(whose);
    if (any.group(1) != null) {
      filters.add(new Filter.Required());
    }
    if (any.group(2) != null) {
      filters.add(new Filter.Not(new Filter.KindIs(DefinitionHead.items(any.group(2)))));
    }
    return new Term.Meaning.Selected(new Selection("schedule", List.of(), filters));
  }

  /** A list of other names: synonyms. */
  private static Optional<Term.Meaning> plain(String rest) {
    if (!rest.matches("(?:an? |the )?" + LIST)) {
      return Optional.empty();
    }
    List<Name> names = DefinitionHead.items(rest);
    boolean plain = names.stream().allMatch(name -> isPlain(name.written()) && !name.isEmpty());
    return plain && (rest.contains("\"") || isOfNamesOnly(names)) && !names.isEmpty()
        ? Optional.of(
            new Term.Meaning.Selected(new Selection(Selection.ANY_SHEET, names, List.of())))
        : Optional.empty();
  }

  /** "Work performed on Saturdays" and "supervision of a dance or game" are more than names. */
  private static boolean isOfNamesOnly(List<Name> names) {
    boolean linked =
        names.stream().anyMatch(name -> name.written().matches(".* (of|for|at|in) .*"));
    return names.stream().noneMatch(name -> SAYS_WHEN.matcher(name.written()).find())
        && !(linked && names.size() > 1);
  }

  private static SubjectKind kind(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "student" -> SubjectKind.STUDENT;
      case "class" -> SubjectKind.CLASS;
      case "site" -> SubjectKind.SITE;
      default -> SubjectKind.PERSON;
    };
  }

  private static Optional<List<Filter>> whose(String text) {
    var filters = new ArrayList<Filter>();
    String rest = text == null ? "" : text;
    while (!rest.isEmpty()) {
      Matcher whose = WHOSE.matcher(rest);
      if (!whose.matches() || !isPlain(whose.group(1))) {
        return Optional.empty();
      }
      filters.add(
          new Filter.FieldIs(Name.of(whose.group(1)), DefinitionHead.items(whose.group(2))));
      rest = whose.group(3) == null ? "" : whose.group(3);
    }
    return Optional.of(filters);
  }

  private static boolean isPlain(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
      if (!Plain.isPlain(word)) {
        return false;
      }
    }
    return true;
  }
}
