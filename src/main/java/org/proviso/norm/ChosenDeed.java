package org.proviso.norm;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;

/** What people may do or leave, each for themselves: a grievance, an appeal, a request. */
public final class ChosenDeed {
  private static final Set<String> CHOSEN =
      Stream.of(
              ("grievance appeal request application complaint claim petition objection rebuttal"
                      + " protest bid nomination dispute challenge demand inquiry resignation")
                  .split(" "))
          .map(word -> Name.of(word).head())
          .collect(Collectors.toUnmodifiableSet());

  private ChosenDeed() {}

  /** Whether the name is that of one; "requests for leave" are requests. */
  public static boolean isOne(Name name) {
    String thing =
        name.written().split(" (for|of|to|on|upon|about|regarding|concerning|against|by) ", 2)[0];
    return CHOSEN.contains(Name.of(thing).head());
  }

  /** Whether any of the events is one. */
  public static boolean isAmong(Selection events) {
    return events.kinds().stream().anyMatch(ChosenDeed::isOne);
  }
}
