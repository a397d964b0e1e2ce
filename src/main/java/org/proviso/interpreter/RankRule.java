package org.proviso.interpreter;

import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.Optional;
import org.proviso.norm.OwnSeniority;
import org.proviso.norm.SubjectKind;
import org.proviso.source.Name;

/** Says which of two people comes first by one rule, or that it is not known (S32). */
abstract class RankRule extends Node {
  /** How the one who waits stands to the one who has it, the worst for the latter first. */
  enum Place {
    BEFORE,
    UNKNOWN,
    SAME,
    AFTER
  }

  /** Whether it looks at the people alone, and not at what they asked. */
  boolean isOfPeople() {
    return false;
  }

  /**
   * @param waiting the request of the person who went without
   * @param having the record of the person who has it
   * @param asked the request of that person; the record itself where there is none
   */
  abstract Place compare(Item waiting, Item having, Item asked);

  /** What would have to be known. */
  abstract String question(Item waiting, Item having);

  static Place of(int sign) {
    return sign < 0 ? Place.BEFORE : sign > 0 ? Place.AFTER : Place.SAME;
  }

  /**
   * By the field seniority, where more is senior, else by hired, where earlier is; not by hired
   * where the agreement has its own seniority.
   */
  static final class Senior extends RankRule {
    private static final List<Name> DATED = List.of(Name.of("seniority date"));
    private static final List<Name> SINCE =
        List.of(Name.of("seniority date"), Name.of("hired"), Name.of("date of hire"));

    private final World world;
    private final boolean leastFirst;
    private final boolean own;

    Senior(World world, boolean leastFirst) {
      this.world = world;
      this.leastFirst = leastFirst;
      this.own = OwnSeniority.isIn(world.agreement);
    }

    @Override
    boolean isOfPeople() {
      return true;
    }

    @Override
    Place compare(Item waiting, Item having, Item asked) {
      Optional<Reckoned> ours = seniority(waiting.subject);
      Optional<Reckoned> theirs = seniority(having.subject);
      if (ours.isPresent() && theirs.isPresent()) {
        return senior(ours.get().low().compareTo(theirs.get().low()));
      }
      List<Name> dated = own ? DATED : SINCE;
      Optional<Integer> since = since(world, waiting.subject, dated);
      Optional<Integer> other = since(world, having.subject, dated);
      boolean days = ours.isEmpty() && theirs.isEmpty() && since.isPresent() && other.isPresent();
      return days ? senior(other.get().compareTo(since.get())) : Place.UNKNOWN;
    }

    /** The day since which the person counts as there: of seniority, else of hire. */
    static Optional<Integer> since(World world, int person) {
      return since(world, person, SINCE);
    }

    private static Optional<Integer> since(World world, int person, List<Name> fields) {
      return fields.stream()
          .flatMap(field -> world.fields().stated(SubjectKind.PERSON, person, field).stream())
          .findFirst()
          .flatMap(LoadedDay::of)
          .map(day -> Math.toIntExact(day.toEpochDay()));
    }

    /** A positive sign means that the one who waits is the more senior. */
    private Place senior(int sign) {
      return of(leastFirst ? sign : -sign);
    }

    private Optional<Reckoned> seniority(int person) {
      return world
          .fields()
          .stated(SubjectKind.PERSON, person, Name.of("seniority"))
          .map(Numerals::of)
          .filter(Reckoned::isExact);
    }

    @Override
    String question(Item waiting, Item having) {
      return own
          ? "which of the two is senior as the agreement reckons it (a column seniority, or"
              + " seniority date)"
          : "which of the two is senior";
    }
  }

  /** Who asked first. */
  static final class Asked extends RankRule {
    @Override
    Place compare(Item waiting, Item having, Item asked) {
      boolean own = asked.view == having.view && asked.row == having.row;
      if (own || waiting.day == View.NO_DAY || asked.day == View.NO_DAY) {
        return Place.UNKNOWN;
      }
      if (waiting.day != asked.day) {
        return of(Integer.compare(waiting.day, asked.day));
      }
      boolean timed = waiting.from != View.NO_TIME && asked.from != View.NO_TIME;
      return timed ? of(Long.compare(waiting.from, asked.from)) : Place.UNKNOWN;
    }

    @Override
    String question(Item waiting, Item having) {
      return "which of the two asked first";
    }
  }

  /** Who is in the earlier group; in none of them, last. */
  static final class Grouped extends RankRule {
    @Children private final SelectionNode[] asking;
    @Children private final SelectionNode[] having;

    Grouped(List<SelectionNode> asking, List<SelectionNode> having) {
      this.asking = asking.toArray(SelectionNode[]::new);
      this.having = having.toArray(SelectionNode[]::new);
    }

    /** The least and the greatest number of the group that it may be in. */
    private int[] group(SelectionNode[] groups, Item item) {
      int least = groups.length;
      int most = groups.length;
      for (int i = groups.length - 1; i >= 0; i--) {
        switch (groups[i].holds(item)) {
          case TRUE -> {
            least = i;
            most = i;
          }
          case UNKNOWN -> least = i;
          case FALSE -> {}
        }
      }
      return new int[] {least, most};
    }

    @Override
    Place compare(Item waiting, Item item, Item asked) {
      boolean own = asked.view == item.view && asked.row == item.row;
      int[] ours = group(asking, waiting);
      int[] theirs = own ? group(having, item) : group(asking, asked);
      if (ours[1] < theirs[0]) {
        return Place.BEFORE;
      }
      if (ours[0] > theirs[1]) {
        return Place.AFTER;
      }
      boolean sure = ours[0] == ours[1] && theirs[0] == theirs[1];
      return sure ? Place.SAME : Place.UNKNOWN;
    }

    @Override
    String question(Item waiting, Item having) {
      return "to which group of the order each of them belongs";
    }
  }
}
