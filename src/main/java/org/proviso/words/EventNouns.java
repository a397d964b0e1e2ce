package org.proviso.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Name;

/** What the event is called that a verb of procedure tells of: who responds gives a response. */
public final class EventNouns {
  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("respond", "response"),
          Map.entry("reply", "response"),
          Map.entry("answer", "response"),
          Map.entry("decide", "decision"),
          Map.entry("determine", "decision"),
          Map.entry("rule", "decision"),
          Map.entry("act", "decision"),
          Map.entry("notify", "notice"),
          Map.entry("inform", "notice"),
          Map.entry("told", "notice"),
          Map.entry("advise", "notice"),
          Map.entry("approve", "approval"),
          Map.entry("grant", "approval"),
          Map.entry("deny", "denial"),
          Map.entry("reject", "denial"),
          Map.entry("acknowledge", "acknowledgment"),
          Map.entry("review", "review"),
          Map.entry("post", "posting"),
          Map.entry("hear", "hearing"),
          Map.entry("meet", "meeting"),
          Map.entry("confer", "conference"),
          Map.entry("consult", "consultation"),
          Map.entry("announce", "announcement"),
          Map.entry("publish", "publication"),
          Map.entry("cancel", "cancellation"));

  /** Verbs that only bring about what their object names. */
  private static final Set<String> DOING =
      Set.of(
          "make",
          "made",
          "give",
          "given",
          "issue",
          "send",
          "sent",
          "provide",
          "deliver",
          "submit",
          "file",
          "hold",
          "held",
          "complete",
          "come",
          "occur",
          "receive",
          "schedule",
          "conduct",
          "present",
          "lodge",
          "initiate",
          "return",
          "furnish",
          "supply",
          "transmit",
          "mail",
          "email",
          "prepare",
          "render",
          "convene",
          "forward",
          "distribute",
          "produce");

  private EventNouns() {}

  /** The event of a verb in any of its forms. */
  public static Optional<Name> of(String verb) {
    String stem = Name.of(verb).head();
    return NOUNS.entrySet().stream()
        .filter(entry -> Name.of(entry.getKey()).head().equals(stem))
        .map(entry -> Name.of(entry.getValue()))
        .findFirst();
  }

  /**
   * Whether it answers its object, so that time runs from the object where nothing else is named.
   */
  public static boolean answers(String verb) {
    return of(verb)
        .filter(
            noun ->
                Set.of("response", "decision", "approval", "acknowledgment")
                    .contains(noun.written()))
        .isPresent();
  }

  /** Whether the verb says only that something is done. */
  public static boolean isDoing(String verb) {
    String stem = Name.of(verb).head();
    return DOING.stream().anyMatch(word -> Name.of(word).head().equals(stem));
  }

  /** Whether the thing is there once this is done: a grievance is once it is filed. */
  public static boolean isBroughtAbout(String done) {
    return isDoing(done) && !done.matches("schedule.*|prepare.*|return.*|convene.*");
  }

  /** "Notified", "given (written) notice". */
  public static Optional<Name> told(Cursor cursor) {
    if (!cursor.acceptWords("given") && !cursor.acceptWords("provided")) {
      Optional<Name> event = of(cursor.word());
      event.ifPresent(_ -> cursor.next());
      return event;
    }
    String written = cursor.acceptWords("written") ? "written " : "";
    return cursor.acceptWords("notice")
        ? Optional.of(Name.of(written + GivenNotice.NOTICE.written()))
        : Optional.empty();
  }
}
