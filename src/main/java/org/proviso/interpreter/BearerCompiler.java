package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.norm.Each;
import org.proviso.norm.Filter;
import org.proviso.norm.NormParts;
import org.proviso.norm.SubjectKind;
import org.proviso.norm.Term;
import org.proviso.proposal.PersonHeader;
import org.proviso.source.Grades;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Who a norm is about: the bearer's term, and what else must hold of a subject (S15). */
final class BearerCompiler {
  private static final Name ROLE = Name.of("role");
  private static final Name TEACHER = Name.of("teacher");

  /** Words for everybody that a schedule of teachers shows, where no roles are known. */
  private static final Set<Name> PLAIN =
      names(
          "unit member,member,bargaining unit member,bargaining member,teacher,employee,staff,staff"
              + " member,faculty,faculty member,worker,person,people,educator,certificated"
              + " employee,certificated staff,individual,anyone,everyone,grievant,applicant");

  private static final Set<Name> PUPILS = names("student,pupil");

  private static final Set<Name> PLAIN_THINGS =
      names("class,cohort,group,course,section,student,pupil,learner,site,school,record,child");

  private final World world;
  private final FactCompiler facts;

  BearerCompiler(World world, FactCompiler facts) {
    this.world = world;
    this.facts = facts;
  }

  private static Set<Name> names(String words) {
    Set<Name> names = new HashSet<>();
    for (String word : words.split(",")) {
      names.add(Name.of(word));
    }
    return names;
  }

  FactNode compile(Each each) {
    List<FactNode> all = new ArrayList<>();
    switch (each.kind()) {
      case PERSON -> all.add(person(each.term()));
      case RECORD -> {
        if (!each.term().equals(Each.ANYBODY) && !each.term().isEmpty()) {
          all.add(ofRecord(each.term()));
        }
      }
      case CLASS, STUDENT, SITE -> all.add(thing(each));
      case THING, WHOLE -> {}
    }
    each.where().forEach(filter -> all.add(facts.subject(filter)));
    return new LogicFacts.All(all);
  }

  private FactNode ofRecord(Name term) {
    if (PUPILS.contains(term)) {
      // A record is a student's where its column for students names one.
      return facts.subject(new Filter.Given(Name.of("student")));
    }
    return isAnybody(term) ? new EitherParty(term) : person(term);
  }

  /** The roles of people whom the term means; none where it means anybody. */
  Set<Name> roles(Name term) {
    Optional<List<List<Filter>>> defined = defined(term, SubjectKind.PERSON);
    if (term.equals(Each.ANYBODY) || term.isEmpty() || isAnybody(term)) {
      return Set.of();
    }
    return defined.map(RecordOwner::roles).orElse(Set.of(term));
  }

  /** Everybody whom the proposal shows is taken for one. */
  private boolean isAnybody(Name term) {
    boolean rolesKnown = world.fields().exists(SubjectKind.PERSON, ROLE);
    if (!rolesKnown && (term.equals(TEACHER) || !PLAIN.contains(term))) {
      // "Operator" over the names says what all of them are, and that they are no teachers.
      Optional<Name> said = PersonHeader.role(world.proposal);
      return said.map(term::equals).orElse(PLAIN.contains(term));
    }
    return PLAIN.contains(term) && (!rolesKnown || defined(term, SubjectKind.PERSON).isEmpty());
  }

  private FactNode person(Name term) {
    Optional<List<List<Filter>>> defined = defined(term, SubjectKind.PERSON);
    if (isAnybody(term)) {
      return new LogicFacts.Constant(Truth.TRUE, "", "");
    }
    List<String> words = List.of(term.written().strip().split(" "));
    if (defined.isPresent()) {
      return like(words, defined.get());
    }
    if (words.size() > 1 && Grades.of(words.getFirst()).isPresent() && !isRole(term)) {
      return graded(words);
    }
    FactNode called = facts.subject(new Filter.FieldIs(ROLE, List.of(term)));
    return like(words, called);
  }

  /**
   * Who a description in words of its own is asked of; not of whom the sheet tells by their name.
   */
  private FactNode like(List<String> words, List<List<Filter>> defined) {
    boolean told = NormParts.within(defined, Filter.Stated.class).isEmpty();
    return told ? any(defined) : like(words, any(defined));
  }

  /** Those that are called so, or of whom the sheet tells what the first words say. */
  private FactNode like(List<String> words, FactNode called) {
    int cut = described(words);
    return cut == 0
        ? called
        : new DescribedSubject(
            called,
            person(Name.of(String.join(" ", words.subList(cut, words.size())))),
            facts.subject(new Filter.Flag(Name.of(String.join(" ", words.subList(0, cut))))));
  }

  /** "TK-2 teachers" are teachers whose grade is TK-2, whom no sheet need call so. */
  private FactNode graded(List<String> words) {
    FactNode people = person(Name.of(String.join(" ", words.subList(1, words.size()))));
    Filter grade = new Filter.FieldIs(Name.of("grade"), List.of(Name.of(words.getFirst())));
    return new LogicFacts.All(List.of(people, facts.subject(grade)));
  }

  /** How many words say what the people are like, before what they are; none where none is told. */
  private int described(List<String> words) {
    for (int cut = 1; cut < words.size(); cut++) {
      Name people = Name.of(String.join(" ", words.subList(cut, words.size())));
      Name like = Name.of(String.join(" ", words.subList(0, cut)));
      if ((PLAIN.contains(people)
              || defined(people, SubjectKind.PERSON).isPresent()
              || isRole(people))
          && world.described(SubjectKind.PERSON).isTold(like)) {
        return cut;
      }
    }
    return 0;
  }

  /** Whether somebody's role is called so. */
  private boolean isRole(Name people) {
    return world
        .view("people")
        .sheet
        .column(ROLE)
        .filter(
            column -> {
              for (int code = 0; code < column.dictionary().size(); code++) {
                if (column.dictionary().name(code).matches(people)) {
                  return true;
                }
              }
              return false;
            })
        .isPresent();
  }

  private FactNode thing(Each each) {
    Optional<List<List<Filter>>> defined = defined(each.term(), each.kind());
    if (defined.isPresent()) {
      return any(defined.get());
    }
    if (each.term().isEmpty() || PLAIN_THINGS.contains(each.term())) {
      return new LogicFacts.Constant(Truth.TRUE, "", "");
    }
    FactNode kind = facts.subject(new Filter.FieldIs(Name.of("kind"), List.of(each.term())));
    Optional<Name> grade = grade(each.term());
    if (grade.isEmpty()) {
      return each.kind() == SubjectKind.CLASS ? described(each.term(), kind) : kind;
    }
    FactNode graded = facts.subject(new Filter.FieldIs(Name.of("grade"), List.of(grade.get())));
    return world.fields().exists(each.kind(), Name.of("kind"))
        ? new LogicFacts.Any(List.of(kind, graded))
        : graded;
  }

  /** A "music class": called so, or one of which some column says "music". */
  private FactNode described(Name term, FactNode called) {
    String written = term.written().strip();
    int cut = written.lastIndexOf(' ');
    Name like = Name.of(cut < 0 ? "" : written.substring(0, cut));
    boolean told =
        cut > 0
            && PLAIN_THINGS.contains(Name.of(written.substring(cut + 1)))
            && world.described(SubjectKind.CLASS).isTold(like);
    return told
        ? new DescribedSubject(
            called,
            new LogicFacts.Constant(Truth.TRUE, "", ""),
            facts.subject(new Filter.Flag(like)))
        : called;
  }

  /** "Kindergarten class": the grade that the name of a class begins with. */
  private static Optional<Name> grade(Name term) {
    String written = term.written().strip();
    int cut = written.indexOf(' ');
    boolean said = cut > 0 && written.substring(0, cut).matches("(?i)kindergarten|TK|pre-?K");
    boolean plain = said && PLAIN_THINGS.contains(Name.of(written.substring(cut + 1)));
    return plain ? Optional.of(Name.of(written.substring(0, cut))) : Optional.empty();
  }

  /** What the terms say of such a subject, alternative by alternative. */
  private Optional<List<List<Filter>>> defined(Name name, SubjectKind kind) {
    Optional<Term> term = world.agreement.terms().find(name);
    List<List<Filter>> found = new ArrayList<>();
    term.ifPresent(
        one ->
            one.meanings().stream()
                .filter(Term.Meaning.Subjects.class::isInstance)
                .map(Term.Meaning.Subjects.class::cast)
                .filter(subjects -> subjects.kind() == kind)
                .forEach(subjects -> found.add(subjects.where())));
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private FactNode any(List<List<Filter>> alternatives) {
    List<FactNode> nodes = new ArrayList<>();
    for (List<Filter> where : alternatives) {
      nodes.add(new LogicFacts.All(where.stream().map(facts::subject).toList()));
    }
    return new LogicFacts.Any(nodes);
  }
}
