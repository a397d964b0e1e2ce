package org.proviso.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.norm.ChosenDeed;
import org.proviso.norm.Deadline;
import org.proviso.norm.DescribedEvent;
import org.proviso.norm.Fact;
import org.proviso.norm.Relation;
import org.proviso.norm.Selection;
import org.proviso.source.Name;

/**
 * What people may do or leave: a grievance, an appeal, a request. A time for it binds those that
 * there are; nobody who files none breaks "a grievance shall be filed within thirty days of the
 * violation".
 */
public final class ChosenEvents {
  /** Verbs that are a choice themselves: no record is called by them. */
  private static final Set<String> CHOOSING =
      Set.of("request", "appeal", "apply", "grieve", "ask", "object", "petition", "dispute");

  private static final Set<String> AHEAD =
      Stream.of("notice notification announcement posting publication".split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  /** What a norm is held against, and what must lie in time of it. */
  public record Reckoned(Selection from, Fact.Timed timed) {}

  private ChosenEvents() {}

  /** "Each" or a choice: the time is asked of the event; else an event is asked of the anchor. */
  public static Reckoned reckoned(Selection event, Selection anchor, Deadline due, boolean each) {
    if (event.equals(anchor)) {
      // "Schedules shall be posted two weeks before they take effect": a row has one date.
      throw Unplaced.at(List.of(), "another day that the time is reckoned from");
    }
    if (due.before() && due.relation() == Relation.EXACTLY && isAhead(event)) {
      // Who is told four days before has had the three days (S16).
      var least = new Deadline(Relation.AT_LEAST, due.quantity(), true, due.excludingNonWorkDays());
      return new Reckoned(anchor, new Fact.Timed(event, least));
    }
    boolean ofEvent = !due.before() && (each || ChosenDeed.isAmong(event));
    var back =
        new Deadline(
            due.relation(),
            due.quantity(),
            /* before= */ true,
            due.excludingNonWorkDays(),
            due.edge());
    return ofEvent
        ? new Reckoned(event, new Fact.Timed(anchor, back))
        : new Reckoned(anchor, new Fact.Timed(event, due));
  }

  /** What is said or put up for others to know. */
  private static boolean isAhead(Selection event) {
    return event.kinds().stream()
        .map(kind -> DescribedEvent.of(kind).event())
        .allMatch(kind -> AHEAD.contains(kind.head()));
  }

  private static boolean isChosenFirst(String object) {
    String thing = object.replaceFirst("^(the|a|an) ", "").split(" (in|to|with) ", 2)[0];
    boolean more = !object.replaceFirst("^(the|a|an) ", "").equals(thing);
    return more && ChosenDeed.isOne(Name.of(thing));
  }

  /** "File grievance" is a deed that leaves a grievance; "request hearing" none of that name. */
  public static Noun left(Noun deed) {
    String[] words = deed.name().written().split(" ", 2);
    if (CHOOSING.contains(words[0])) {
      throw Unplaced.at(deed.first(), "\"a request for … shall be filed\"");
    }
    boolean files = words.length > 1 && EventNouns.isDoing(words[0]);
    if (files && !ChosenDeed.isOne(deed.name()) && isChosenFirst(words[1])) {
      // "Submit the grievance in writing to the principal": no record has all that for its name.
      throw Unplaced.at(deed.first(), "\"a grievance shall be filed\", and the rest by itself");
    }
    Name thing = files ? Name.of(words[1].replaceFirst("^the ", "")) : deed.name();
    return files && ChosenDeed.isOne(thing) ? deed.named(thing) : deed;
  }
}
