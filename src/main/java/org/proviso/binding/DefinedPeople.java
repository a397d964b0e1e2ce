package org.proviso.binding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.Filter;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.words.SubjectKinds;

/**
 * People whom a definition describes in words that no sheet need use: an "operator" is "an employee
 * who drives a bus". Who is called an operator in the sheet of people is one; of anybody else the
 * description is asked, as it stands. So it is of students and sites; a class is also what is
 * taught.
 */
final class DefinedPeople {
  private static final Name ROLE = Name.of("role");

  /** Nouns for people of whatever kind, by their stems. */
  private static final Set<String> ANYBODY =
      Stream.of("person", "people", "individual", "employee", "member", "worker", "personnel")
          .map(noun -> Name.of(noun).key())
          .collect(Collectors.toUnmodifiableSet());

  /** Who does something in a procedure is told by what is done, not by who it is. */
  private static final Set<Name> ACTING = Set.of(Name.of("grievant"), Name.of("applicant"));

  /** What the sheets list besides people, and no activity is called. */
  private static final Set<SubjectKind> THINGS = Set.of(SubjectKind.STUDENT, SubjectKind.SITE);

  private static final Pattern WHO =
      Pattern.compile("(?:who|that) (?<does>(?!(?:a|an|the) ).+)", Pattern.CASE_INSENSITIVE);

  /** Where the noun ends and what is said of it begins. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<article>(?:an?|any|all|every|each|the|those) )?(?<noun>[\\p{L}' -]+?)(?<said>"
              + " (?:who|whom|whose|that|which|of|in|at|on|for|from|with|within|by|to|under"
              + "|below|above|hired|employed|assigned|covered|represented|working|holding"
              + "|performing|designated|classified|appointed|engaged|enrolled|regularly|except|excluding"
              + "|including|other|and|or)\\b.*|,.*)?",
          Pattern.CASE_INSENSITIVE);

  /** What only says that the agreement speaks of those whom it speaks of, in the employer's pay. */
  private static final Pattern COVERED =
      Pattern.compile(
          "(?:(?:,? and)? (?:who (?:is|are) )?(?:(?:covered by|represented by|included"
              + " in|in|of|under|within) (?:this|the) (?:agreement|contract|bargaining"
              + " unit|unit|union|association)|employed by the [\\p{L}]+))*",
          Pattern.CASE_INSENSITIVE);

  /** What asks, permits or quotes is more than a description. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\b(shall|must|may|will|should|can|cannot|means?)\\b|[\"\u201c\u201d;:]");

  private DefinedPeople() {}

  /** What the words after "means" come to for such a term; empty if they describe no people. */
  static List<Term.Meaning> read(Name term, String rest) {
    Matcher head = HEAD.matcher(rest);
    Optional<SubjectKind> kind = SubjectKinds.byWord(term).filter(THINGS::contains);
    if (kind.isPresent() && head.matches() && !MORE.matcher(rest).find()) {
      return List.of(new Term.Meaning.Subjects(kind.get(), List.of(described(head, rest))));
    }
    if (!head.matches() || MORE.matcher(rest).find() || !isPeople(term, head)) {
      return List.of();
    }
    Name noun = noun(head);
    String said = said(head);
    if (isAnybody(term)) {
      boolean all = isBare(noun) && COVERED.matcher(said).matches();
      return List.of(people(all ? List.of() : List.of(described(head, rest))));
    }
    if (ANYBODY.contains(noun.head())) {
      return List.of(people(List.of(called(term))), people(List.of(described(head, rest))));
    }
    // A "nurse" who is "a registered nurse" is more than a nurse; a registered nurse is one.
    boolean narrower = noun.head().equals(term.head()) && !noun.equals(term);
    List<Filter> so = narrower ? List.of(described(head, rest)) : List.of();
    boolean covered = COVERED.matcher(said).matches();
    List<Filter> besides = covered ? List.of() : List.of(described(head, rest));
    return List.of(people(and(called(term), so)), people(and(called(noun), besides)));
  }

  /** Whether only a statement settles who is meant. */
  static boolean isToldOnly(Term.Meaning meaning) {
    return meaning instanceof Term.Meaning.Subjects(var kind, var where)
        && kind == SubjectKind.PERSON
        && where.stream().anyMatch(Filter.Stated.class::isInstance);
  }

  /** Whether it is said of people, and of each of them. */
  private static boolean isPeople(Name term, Matcher head) {
    boolean known = SubjectKinds.byWord(noun(head)).filter(SubjectKind.PERSON::equals).isPresent();
    var own = SubjectKinds.byWord(term);
    return known
        && (!SubjectKinds.isBodyOrOffice(term) || isOfTheUnit(head))
        && !ACTING.contains(term)
        && own.orElse(SubjectKind.PERSON) == SubjectKind.PERSON
        && (own.isPresent() || !areSeveral(head));
  }

  /** An association of supervisors has supervisors for members. */
  private static boolean isOfTheUnit(Matcher head) {
    return isBare(noun(head)) && !said(head).isEmpty() && COVERED.matcher(said(head)).matches();
  }

  private static boolean isAnybody(Name term) {
    return Vocabulary.school().stream()
        .filter(known -> known.name().equals(term))
        .flatMap(known -> known.meanings().stream())
        .anyMatch(
            meaning ->
                meaning instanceof Term.Meaning.Subjects(var kind, var where)
                    && kind == SubjectKind.PERSON
                    && where.isEmpty());
  }

  /** The description as a fact that can be told of each: "drives a bus", "is a sworn member". */
  private static Filter described(Matcher head, String rest) {
    Matcher who = WHO.matcher(said(head).strip());
    if (isBare(noun(head)) && who.matches() && !areSeveral(head)) {
      return new Filter.Stated(Name.of(who.group("does")));
    }
    String noun = rest.substring(Math.max(0, head.end("article")));
    boolean vowel = noun.matches("(?i)(?!uni)[aeiou].*");
    String one = areSeveral(head) ? "one of the " : vowel ? "an " : "a ";
    return new Filter.Stated(Name.of("is " + one + noun));
  }

  private static boolean isBare(Name noun) {
    return ANYBODY.contains(noun.key());
  }

  private static Name noun(Matcher head) {
    return Name.of(Plurals.singular(head.group("noun")));
  }

  private static String said(Matcher head) {
    return head.group("said") == null ? "" : head.group("said");
  }

  private static boolean areSeveral(Matcher head) {
    return !Plurals.singular(head.group("noun")).equals(head.group("noun"));
  }

  private static Filter called(Name role) {
    return new Filter.FieldIs(ROLE, List.of(role));
  }

  private static List<Filter> and(Filter first, List<Filter> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  private static Term.Meaning people(List<Filter> where) {
    return new Term.Meaning.Subjects(SubjectKind.PERSON, where);
  }
}
