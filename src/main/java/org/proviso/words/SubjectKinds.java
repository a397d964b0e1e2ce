package org.proviso.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Office;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.norm.Terms;
import org.proviso.source.Name;

/**
 * What kind of thing a name speaks of: a person, a class, a student, a site, a party, or records.
 */
public final class SubjectKinds {
  private static final Map<String, SubjectKind> HEADS =
      Map.ofEntries(
          Map.entry("teacher", SubjectKind.PERSON),
          Map.entry("member", SubjectKind.PERSON),
          Map.entry("employee", SubjectKind.PERSON),
          Map.entry("educator", SubjectKind.PERSON),
          Map.entry("counselor", SubjectKind.PERSON),
          Map.entry("nurse", SubjectKind.PERSON),
          Map.entry("librarian", SubjectKind.PERSON),
          Map.entry("specialist", SubjectKind.PERSON),
          Map.entry("therapist", SubjectKind.PERSON),
          Map.entry("pathologist", SubjectKind.PERSON),
          Map.entry("psychologist", SubjectKind.PERSON),
          Map.entry("aide", SubjectKind.PERSON),
          Map.entry("assistant", SubjectKind.PERSON),
          Map.entry("paraprofessional", SubjectKind.PERSON),
          Map.entry("paraeducator", SubjectKind.PERSON),
          Map.entry("coach", SubjectKind.PERSON),
          Map.entry("instructor", SubjectKind.PERSON),
          Map.entry("substitute", SubjectKind.PERSON),
          Map.entry("custodian", SubjectKind.PERSON),
          Map.entry("clerk", SubjectKind.PERSON),
          Map.entry("driver", SubjectKind.PERSON),
          Map.entry("worker", SubjectKind.PERSON),
          Map.entry("staff", SubjectKind.PERSON),
          Map.entry("personnel", SubjectKind.PERSON),
          Map.entry("faculty", SubjectKind.PERSON),
          Map.entry("interpreter", SubjectKind.PERSON),
          Map.entry("tutor", SubjectKind.PERSON),
          Map.entry("secretary", SubjectKind.PERSON),
          Map.entry("technician", SubjectKind.PERSON),
          Map.entry("person", SubjectKind.PERSON),
          Map.entry("people", SubjectKind.PERSON),
          Map.entry("individual", SubjectKind.PERSON),
          Map.entry("volunteer", SubjectKind.PERSON),
          Map.entry("grievant", SubjectKind.PERSON),
          Map.entry("applicant", SubjectKind.PERSON),
          Map.entry("student", SubjectKind.STUDENT),
          Map.entry("pupil", SubjectKind.STUDENT),
          Map.entry("class", SubjectKind.CLASS),
          Map.entry("cohort", SubjectKind.CLASS),
          Map.entry("section", SubjectKind.CLASS),
          Map.entry("group", SubjectKind.CLASS),
          Map.entry("site", SubjectKind.SITE),
          Map.entry("school", SubjectKind.SITE));

  /** Bodies that owe duties and are no subjects of a schedule; so are those who hold an office. */
  private static final List<String> PARTIES =
      List.of(
          "district",
          "association",
          "union",
          "board",
          "administration",
          "employer",
          "party",
          "department",
          "authority",
          "management",
          "hospital",
          "county",
          "city",
          "company",
          "agency",
          "university",
          "college",
          "commission",
          "arbitrator",
          "mediator",
          "committee",
          "panel",
          "designee",
          "council");

  /** An officer who is no person of the schedule. */
  private static final Name HEARING_OFFICER = Name.of("hearing officer");

  /** The same by what they are told by; worked out once, for they are asked for at every word. */
  private static final Map<String, SubjectKind> BY_STEM =
      HEADS.entrySet().stream()
          .collect(Collectors.toMap(e -> stem(e.getKey()), Map.Entry::getValue, (a, _) -> a));

  private static final Set<String> PARTY_STEMS =
      PARTIES.stream().map(SubjectKinds::stem).collect(Collectors.toUnmodifiableSet());

  /** People by one word that also stands before other nouns: "staff meetings". */
  private static final List<String> GROUPS = List.of("staff", "personnel", "faculty");

  private final Terms terms;
  private final List<Name> parties;
  private final Set<Name> people;

  public SubjectKinds(Terms terms) {
    this(terms, List.of(), Set.of());
  }

  private SubjectKinds(Terms terms, List<Name> parties, Set<Name> people) {
    this.terms = terms;
    this.parties = List.copyOf(parties);
    this.people = Set.copyOf(people);
  }

  /** With the names that the parties of the agreement go by. */
  public SubjectKinds withParties(List<Name> aliases) {
    return new SubjectKinds(terms, aliases, people);
  }

  /** With those besides whom the agreement shows to be people. */
  public SubjectKinds withPeople(Collection<Name> shown) {
    var all = new HashSet<>(people);
    all.addAll(shown);
    return new SubjectKinds(terms, parties, all);
  }

  /** The terms that decide. */
  public Terms terms() {
    return terms;
  }

  /**
   * Whether one may be among what the other means, so that it can be left out of it: an opening
   * meeting may be a staff meeting, and what the definition of "evening event" lists is one.
   */
  public boolean mayBeOfKind(Name one, Name kind) {
    boolean narrower =
        one.stems().size() > 1 && one.head().equals(kind.head()) && !one.equals(kind);
    return narrower
        || terms.find(kind).stream()
            .flatMap(term -> term.meanings().stream())
            .anyMatch(meaning -> lists(meaning, one));
  }

  private static boolean lists(Term.Meaning meaning, Name one) {
    return switch (meaning) {
      case Term.Meaning.Called(_, _, List<Name> names) -> names.contains(one);
      case Term.Meaning.Selected(Selection selection) -> selection.kinds().contains(one);
      case Term.Meaning _ -> false;
    };
  }

  /** The kind of subject, or empty for a party and for records. */
  public Optional<SubjectKind> of(Name name) {
    Optional<Term> term = terms.find(name);
    if (term.isPresent()) {
      return term.get().meanings().stream()
          .filter(Term.Meaning.Subjects.class::isInstance)
          .map(Term.Meaning.Subjects.class::cast)
          .map(Term.Meaning.Subjects::kind)
          .findFirst();
    }
    return byWord(name)
        .or(() -> isShown(name) ? Optional.of(SubjectKind.PERSON) : Optional.empty());
  }

  /** "Senior stagehands" are among the "stagehands" whom the agreement shows to be people. */
  private boolean isShown(Name name) {
    boolean act = name.written().toLowerCase(Locale.ROOT).endsWith("ing");
    return !act && people.stream().anyMatch(name::endsWith);
  }

  /** Whether the name is that of subjects of this kind. */
  public boolean is(SubjectKind kind, Name name) {
    return of(name).filter(kind::equals).isPresent();
  }

  /** Whether the name is that of people. */
  public boolean isPerson(Name name) {
    return is(SubjectKind.PERSON, name);
  }

  private static String stem(String word) {
    return Name.of(word).head();
  }

  /** The kind that a word is of by itself, whatever an agreement says of it. */
  public static Optional<SubjectKind> byWord(Name name) {
    boolean officer = name.stems().equals(HEARING_OFFICER.stems());
    if (officer || name.written().toLowerCase(Locale.ROOT).endsWith("ing")) {
      // "Coaching" and "tutoring" are what is done, by the same stem.
      return Optional.empty();
    }
    return Optional.ofNullable(BY_STEM.get(name.head()))
        .or(() -> Occupations.isPerson(name) ? Optional.of(SubjectKind.PERSON) : Optional.empty());
  }

  /** Whether the word is one for people taken together: "staff". */
  public static boolean isGroup(String word) {
    return GROUPS.contains(word);
  }

  /** "Members appointed by the District" are not the District. */
  public boolean isParty(Name name) {
    return parties.contains(name)
        || name.stems().equals(HEARING_OFFICER.stems())
        || isBodyOrOffice(name) && !name.written().contains(" by ");
  }

  /** Whether the name is that of a body, or of who holds an office. */
  public static boolean isBodyOrOffice(Name name) {
    return PARTY_STEMS.contains(name.head()) || Office.isOne(name);
  }

  /** Whether a term covers the name. */
  public boolean isDefined(Name name) {
    return terms.find(name).isPresent();
  }
}
