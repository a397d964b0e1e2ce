package org.proviso.witness;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.norm.Norm;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Plurals;

/**
 * How rows name the one subject that a world is about.
 *
 * @param sheet where what is said of it stands
 * @param field the column that names it
 * @param name the name it has
 */
record SubjectCell(SubjectKind kind, String sheet, String field, String name) {
  private static final SubjectCell PERSON =
      new SubjectCell(SubjectKind.PERSON, "people", "person", WorldQuestion.PERSON);

  /** Of two kinds of thing, the world is about the one that is not as it must be. */
  static SubjectCell of(WorldQuestion question) {
    Set<SubjectCell> broken = cells(question.broken().norms());
    Set<SubjectCell> all = cells(question.norms());
    boolean things = all.stream().allMatch(cell -> cell.kind() == SubjectKind.THING);
    return several(things && broken.size() == 1 ? broken : all);
  }

  private static Set<SubjectCell> cells(List<Norm> norms) {
    return norms.stream()
        .filter(norm -> !isAnybody(norm.each().kind()))
        .map(SubjectCell::of)
        .collect(Collectors.toSet());
  }

  /** Of a person's class, both are said; of other subjects together no world is made. */
  private static SubjectCell several(Set<SubjectCell> cells) {
    if (cells.size() < 2) {
      return cells.stream().findFirst().orElse(PERSON);
    }
    return cells.stream()
        .filter(cell -> cell.kind() == SubjectKind.CLASS && cells.size() == 2)
        .filter(cell -> cells.contains(PERSON))
        .findFirst()
        .orElseThrow(() -> new OutsideFragment("limits for subjects of several kinds"));
  }

  private static boolean isAnybody(SubjectKind kind) {
    return kind == SubjectKind.RECORD || kind == SubjectKind.WHOLE;
  }

  private static SubjectCell of(Norm norm) {
    SubjectKind kind = norm.each().kind();
    return switch (kind) {
      case PERSON, RECORD, WHOLE -> PERSON;
      case CLASS -> new SubjectCell(kind, "classes", "class", "Room 1");
      case STUDENT -> new SubjectCell(kind, "students", "student", "Kim");
      case SITE -> new SubjectCell(kind, "sites", "site", "Harbor School");
      case THING -> {
        String term = Plurals.singular(norm.each().term().written());
        String first = term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
        yield new SubjectCell(kind, "things", term, first + " 1");
      }
    };
  }

  /** Whether the norm is held against things of another kind, of which the world has none. */
  boolean isAnotherThing(Norm norm) {
    return norm.each().kind() == SubjectKind.THING && !of(norm).equals(this);
  }

  /** Whether rows name a person beside it. */
  boolean hasPerson() {
    return kind != SubjectKind.THING;
  }

  /** Whether rows alone make it known, so that its own sheet may be left out. */
  boolean isNamedByRows() {
    return switch (kind) {
      case STUDENT, SITE, THING -> true;
      case PERSON, CLASS, RECORD, WHOLE -> false;
    };
  }
}
