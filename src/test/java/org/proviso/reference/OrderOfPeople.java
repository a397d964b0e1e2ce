package org.proviso.reference;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proviso.norm.Fact;
import org.proviso.norm.Filter;
import org.proviso.norm.Rank;
import org.proviso.norm.Selection;
import org.proviso.reference.Requirement.Held;

/** Whether nobody who asked, and went without, comes before the one who has it (S32). */
final class OrderOfPeople {
  private final Scene scene;
  private final Fact.InOrder fact;
  private final Selection given;

  OrderOfPeople(Scene scene, Fact.InOrder fact, Selection given) {
    this.scene = scene;
    this.fact = fact;
    this.given = given;
  }

  Held held(Entry having) {
    List<Entry> asked = events(fact.asked()).filter(request -> isFor(request, having)).toList();
    if (having.says("person").isEmpty()) {
      return Held.of(scene.oracle().yes(List.of("asked", having.line())));
    }
    return Held.of(asked.stream().noneMatch(waiting -> isPassedOver(waiting, having, asked)));
  }

  private Stream<Entry> events(Selection of) {
    return scene.diary().entries("events").stream()
        .filter(entry -> new Kinds(scene).matches(entry, of))
        .filter(entry -> !new Marks(scene).of(of, entry).isEmpty());
  }

  /** What says nothing is for this where no request says anything, else nobody knows. */
  private boolean isFor(Entry request, Entry having) {
    String about = request.says("about");
    if (!about.isEmpty()) {
      String theirs = having.says("about");
      return SamePhrase.same(about, theirs)
          || SamePhrase.same(about, having.called())
          || (theirs.isEmpty() && scene.oracle().yes(List.of("which", having.line(), about)));
    }
    boolean anySays = events(fact.asked()).anyMatch(one -> !one.says("about").isEmpty());
    return !anySays || scene.oracle().yes(List.of("for", request.line(), having.line()));
  }

  private boolean isPassedOver(Entry waiting, Entry having, List<Entry> asked) {
    String who = waiting.says("person");
    boolean other =
        who.isEmpty()
            ? scene.oracle().yes(List.of("who asked", waiting.line()))
            : !who.equals(having.says("person"));
    boolean late = waiting.isDated() && having.isDated() && waiting.day() > having.day();
    boolean has =
        events(given).anyMatch(one -> one.says("person").equals(who) && one.day() <= having.day());
    return other && !late && !has && isEligible(waiting) && isBefore(waiting, having, asked);
  }

  /** Everybody is, unless a field speaks of it. */
  private boolean isEligible(Entry waiting) {
    boolean spoken = waiting.cells().containsKey(String.join(" ", SamePhrase.roots("eligible")));
    return !spoken || new Cells(scene).yes(waiting, "eligible");
  }

  private boolean isBefore(Entry waiting, Entry having, List<Entry> asked) {
    List<Entry> own =
        asked.stream().filter(one -> one.says("person").equals(having.says("person"))).toList();
    for (Rank rank : fact.ranks()) {
      int sign = compare(rank, waiting, having, own);
      if (sign != 0) {
        return sign < 0;
      }
    }
    return scene.oracle().yes(List.of("tie", waiting.line(), having.line()));
  }

  private int unknown(Object... about) {
    return scene.oracle().yes(List.of(about)) ? -1 : 1;
  }

  private int compare(Rank rank, Entry waiting, Entry having, List<Entry> own) {
    return switch (rank) {
      case Rank.Seniority(boolean leastFirst) ->
          (leastFirst ? -1 : 1) * senior(waiting.says("person"), having.says("person"));
      case Rank.Asking() ->
          own.isEmpty()
              ? unknown("never asked", waiting.line())
              : own.stream().mapToInt(one -> asked(waiting, one)).max().orElseThrow();
      case Rank.Groups(List<Filter> groups) ->
          Integer.compare(
              group(groups, waiting),
              (own.isEmpty() ? List.of(having) : own)
                  .stream().mapToInt(one -> group(groups, one)).min().orElseThrow());
    };
  }

  /** Negative where the first of the two is the more senior. */
  private int senior(String one, String other) {
    String years = field(one, "seniority");
    String theirs = field(other, "seniority");
    if (!years.isEmpty() && !theirs.isEmpty()) {
      return Long.compare(Long.parseLong(theirs), Long.parseLong(years));
    }
    String hired = field(one, "hired");
    String then = field(other, "hired");
    boolean known = years.isEmpty() && theirs.isEmpty() && !hired.isEmpty() && !then.isEmpty();
    return known ? hired.compareTo(then) : unknown("senior", one, other);
  }

  private String field(String person, String field) {
    return scene.diary().entries("people").stream()
        .filter(row -> row.says("person").equals(person))
        .map(row -> row.says(field))
        .findFirst()
        .orElse("");
  }

  private int asked(Entry one, Entry other) {
    if (one.isDated() && other.isDated() && one.day() != other.day()) {
      return Long.compare(one.day(), other.day());
    }
    boolean timed = one.start() != Entry.UNTIMED && other.start() != Entry.UNTIMED;
    return timed && one.isDated() && other.isDated()
        ? Integer.compare(one.start(), other.start())
        : unknown("first", one.line(), other.line());
  }

  private int group(List<Filter> groups, Entry entry) {
    return IntStream.range(0, groups.size())
        .filter(i -> !new Marks(scene).of(groups.get(i), entry).isEmpty())
        .findFirst()
        .orElse(groups.size());
  }
}
