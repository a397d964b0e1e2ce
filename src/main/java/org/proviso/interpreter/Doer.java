package org.proviso.interpreter;

import java.util.Optional;
import org.proviso.norm.Norm;
import org.proviso.norm.Office;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/**
 * Who must have done what a norm waits for: of "the superintendent shall answer each grievance" an
 * answer by the principal is none. Where a row does not say who did it, it is taken to be theirs;
 * what the District or another body shall do, anybody may do for it.
 */
final class Doer {
  private static final Name ROLE = Name.of("role");

  private final World world;
  private final Name office;

  private Doer(World world, Name office) {
    this.world = world;
    this.office = office;
  }

  /** Anybody at all. */
  static Doer anybody(World world) {
    return new Doer(world, Name.of(""));
  }

  /** The holder of the office that bears the norm; anybody where a body or a person does. */
  static Doer of(Norm norm, World world) {
    return new Doer(world, Office.bearing(norm));
  }

  /** The holder of an office that somebody else's act needs. */
  static Doer holding(Name office, World world) {
    return new Doer(world, office);
  }

  /** Whether the row can be theirs, so far as its column "by" says. */
  Truth did(View view, int row) {
    if (office.isEmpty() || !view.sheet.name().equals("events")) {
      return Truth.TRUE;
    }
    Name by = Name.of(view.text("by", row).replaceFirst("(?i)^the ", ""));
    // Who is called just "supervisor" is the immediate supervisor too.
    boolean plain = by.stems().size() == 1 && by.head().equals(office.head());
    if (by.isEmpty() || plain || by.matches(office)) {
      return Truth.TRUE;
    }
    return role(by, world)
        .map(role -> isSame(Name.of(role)))
        .orElse(Office.isOne(by) ? isSame(by) : Truth.UNKNOWN);
  }

  /** A principal is no superintendent, and may be the evaluator or the supervisor that is meant. */
  private Truth isSame(Name other) {
    if (other.matches(office)) {
      return Truth.TRUE;
    }
    return Office.isFunction(office) || Office.isFunction(other) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** What the sheet of people says that somebody is. */
  static Optional<String> role(Name person, World world) {
    Roster people = world.roster(SubjectKind.PERSON);
    for (int i = 0; i < people.size(); i++) {
      if (Name.of(people.name(i)).equals(person)) {
        return world.fields().stated(SubjectKind.PERSON, i, ROLE);
      }
    }
    return Optional.empty();
  }

  /** Says what was taken of a row that does not say who it was, or that it was somebody else. */
  void explain(View view, int row, Evidence evidence) {
    if (did(view, row) == Truth.FALSE) {
      String by = view.text("by", row).replaceFirst("^(?=[a-z])(?!the )", "the ");
      evidence.why.add("It was done by " + by + " and not by the " + office.written() + ".");
    }
    boolean blank = view.sheet.name().equals("events") && view.text("by", row).isEmpty();
    if (!office.isEmpty() && blank) {
      evidence.taken.add("what does not say by whom was done by the " + office.written());
    }
  }

  /** Asks who it was, where the row names somebody and nobody knows what they are. */
  void ask(View view, int row, Evidence evidence) {
    if (did(view, row) == Truth.UNKNOWN) {
      evidence.missing(
          "whether " + view.text("by", row) + " is the " + office.written(),
          "give the role in the sheet people, or write " + office.written() + " in the column by",
          true);
    }
  }
}
