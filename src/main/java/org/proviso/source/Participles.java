package org.proviso.source;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain verb of what is done: a report that is filed is what somebody shall file. */
public final class Participles {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("given", "give"),
          Map.entry("made", "make"),
          Map.entry("held", "hold"),
          Map.entry("sent", "send"),
          Map.entry("taught", "teach"),
          Map.entry("driven", "drive"),
          Map.entry("led", "lead"),
          Map.entry("written", "write"),
          Map.entry("submitted", "submit"),
          Map.entry("notified", "notify"),
          Map.entry("denied", "deny"),
          Map.entry("cancelled", "cancel"));

  private static final Map<String, String> REGULAR =
      Stream.of(
              ("answer file issue provide deliver complete conduct schedule post approve return"
                   + " review publish reject announce present furnish supply prepare render forward"
                   + " distribute produce grant acknowledge inform mail email cancel decide"
                   + " administer perform operate supervise cover staff clean disinfect evaluate"
                   + " receive offer lodge propose observe inspect repair record collect dispense"
                   + " check monitor assign open close move load test proctor grade score")
                  .split(" "))
          .distinct()
          .collect(
              Collectors.toUnmodifiableMap(
                  verb -> verb.endsWith("e") ? verb + "d" : verb + "ed", verb -> verb));

  private Participles() {}

  /** The verb, of a participle that is known. */
  public static Optional<String> verb(String participle) {
    return Optional.ofNullable(IRREGULAR.get(participle))
        .or(() -> Optional.ofNullable(REGULAR.get(participle)));
  }

  /** What is done to a thing, by the verb of who does it, where both are known. */
  public static Optional<String> of(String verb) {
    return Stream.of(IRREGULAR, REGULAR)
        .flatMap(known -> known.entrySet().stream())
        .filter(entry -> entry.getValue().equals(verb))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
