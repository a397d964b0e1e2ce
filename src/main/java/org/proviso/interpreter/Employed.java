package org.proviso.interpreter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Norm;
import org.proviso.norm.Selection;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;
import org.proviso.time.Truth;

/** Whoever is employed, for what nobody asks for: a layoff could have fallen on any of them. */
final class Employed extends Contenders {
  private static final Name ROLE = Name.of("role");

  /** What ends the employment of a person. */
  static final Selection LEAVING =
      new Selection(
          Selection.ANY_SHEET,
          Stream.of(
                  "discharge",
                  "dismissal",
                  "termination",
                  "resignation",
                  "retirement",
                  "separation")
              .map(Name::of)
              .toList(),
          List.of());

  private static final Name LEFT = Name.of("left");

  @Child private SelectionNode undone;
  @Child private SelectionNode leaving;

  private final World world;

  /**
   * @param undone what takes it back again: a recall
   * @param leaving what is of those who are employed no more
   */
  Employed(
      SelectionNode people,
      SelectionNode given,
      SelectionNode undone,
      SelectionNode leaving,
      RecordOwner owner) {
    super(people, given, owner);
    this.undone = undone;
    this.leaving = leaving;
    this.world = owner.world();
  }

  /** Whether the norm is of what could have fallen on anybody. */
  static boolean isAskedBy(Norm norm) {
    return norm.must() instanceof Fact.InOrder order && order.asked().equals(Fact.InOrder.EMPLOYED);
  }

  @Override
  List<Item> of(Moment moment, Item having) {
    List<Item> all = new ArrayList<>();
    for (int person = 0; person < moment.roster.size(); person++) {
      all.addAll(from.records(person, owner));
    }
    return all;
  }

  @Override
  Truth isFor(Item one, Item having) {
    return Truth.TRUE;
  }

  /** Employed by then and in the same role; who was recalled may have been laid off again. */
  @Override
  Truth contends(Item waiting, Item having) {
    boolean later =
        RankRule.Senior.since(world, waiting.subject)
            .filter(_ -> having.day != View.NO_DAY)
            .filter(day -> day > having.day)
            .isPresent();
    Truth without = by(given, waiting.subject, having).not();
    boolean recalled = !undone.records(waiting.subject, owner).isEmpty();
    Truth open = recalled && without == Truth.FALSE ? Truth.UNKNOWN : without;
    return later
        ? Truth.FALSE
        : open.and(isThere(waiting.subject, having)).and(isAlike(waiting.subject, having.subject));
  }

  /** Whether the person has not left by then. */
  private Truth isThere(int person, Item having) {
    boolean left =
        world
            .fields()
            .stated(SubjectKind.PERSON, person, LEFT)
            .flatMap(LoadedDay::of)
            .filter(_ -> having.day != View.NO_DAY)
            .filter(day -> day.toEpochDay() <= having.day)
            .isPresent();
    return left ? Truth.FALSE : by(leaving, person, having).not();
  }

  /** Whether the clause ranks the two together: in one role it does. */
  private Truth isAlike(int one, int other) {
    Optional<String> role = role(one);
    Optional<String> theirs = role(other);
    boolean same =
        role.isPresent() == theirs.isPresent() && role.map(Name::of).equals(theirs.map(Name::of));
    return same ? Truth.TRUE : Truth.UNKNOWN;
  }

  private Optional<String> role(int person) {
    return world.fields().stated(SubjectKind.PERSON, person, ROLE);
  }

  @Override
  String deed() {
    return "";
  }

  @Override
  String havingWords() {
    return "fell on ";
  }

  @Override
  String withoutWords() {
    return " and was left";
  }

  @Override
  String taken(List<Item> all) {
    return "the sheet people lists everybody it could fall on";
  }

  @Override
  void askWho(Evidence evidence) {
    evidence.missing("who else is employed", "list them in the sheet people", false);
  }

  @Override
  void ask(Item waiting, Item having, Evidence evidence) {
    if (!isAlike(waiting.subject, having.subject).isTrue()) {
      evidence.missing(
          "whether the order is one for both roles: "
              + role(waiting.subject).orElse("none given")
              + " and "
              + role(having.subject).orElse("none given"),
          "say in the clause among whom the order is kept",
          false);
    }
    if (!undone.records(waiting.subject, owner).isEmpty()) {
      evidence.missing(
          "whether " + waiting.view.words(waiting.row) + " was back by then",
          "fill in the column date of each recall and layoff",
          false);
    }
  }
}
