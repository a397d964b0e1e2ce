package org.proviso.norm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.source.Name;
import org.proviso.source.Participles;

/**
 * What a clause says of an event in one name, and an event sheet in columns: a "written notice of a
 * transfer" is a notice, about a transfer, in writing.
 *
 * @param to the party that it goes to
 * @param written whether it must be in writing
 */
public record DescribedEvent(Name event, Optional<Name> about, Optional<Name> to, boolean written) {
  private static final String WRITTEN = "written ";
  private static final String IN_WRITING = " in writing";
  private static final List<String> LINKS = List.of(" of ", " about ", " regarding ", " for ");

  /** Who is told or given something, and is no person of the schedule. */
  private static final Pattern TO_PARTY =
      Pattern.compile(
          " to (?:the )?((?:[\\w-]+ )?(?:union|association|district|board|employer|superintendent"
              + "|principal|supervisor|administration|department|office|evaluator|president|guild"
              + "|federation|local|hospital|city|county|company|agency|university|college|council"
              + "|commission|committee|authority|management|manager|director|chief|sheriff"
              + "|administrator|chancellor|provost|dean|coordinator|foreman|dispatcher|head|head"
              + " nurse|charge nurse))$");

  /** What is left by a deed that is done to a thing; told by the stem of its verb. */
  private static final Map<String, String> DEEDS =
      Map.of(
          "post", "posting",
          "publish", "publication",
          "announce", "announcement",
          "approve", "approval",
          "deny", "denial",
          "cancel", "cancellation",
          "distribute", "distribution");

  /** Takes an event's name apart; what it does not say stays empty. */
  public static DescribedEvent of(Name name) {
    String words = name.written().toLowerCase(Locale.ROOT);
    boolean after = words.endsWith(IN_WRITING);
    boolean written = after || words.startsWith(WRITTEN);
    String bare = after ? words.substring(0, words.length() - IN_WRITING.length()) : words;
    String plain = bare.startsWith(WRITTEN) ? bare.substring(WRITTEN.length()) : bare;
    Matcher party = TO_PARTY.matcher(plain);
    Optional<Name> to = party.find() ? Optional.of(Name.of(party.group(1))) : Optional.empty();
    String rest = to.isPresent() ? plain.substring(0, party.start()) : plain;
    for (String link : LINKS) {
      int at = rest.indexOf(link);
      if (at > 0) {
        Name about = Name.of(rest.substring(at + link.length()));
        return new DescribedEvent(Name.of(rest.substring(0, at)), Optional.of(about), to, written);
      }
    }
    int verb = rest.indexOf(' ');
    String deed = verb < 0 ? "" : deed(rest.substring(0, verb));
    return deed.isEmpty()
        ? new DescribedEvent(Name.of(rest), Optional.empty(), to, written)
        : new DescribedEvent(
            Name.of(deed), Optional.of(Name.of(rest.substring(verb + 1))), to, written);
  }

  private static String deed(String verb) {
    String stem = Name.of(verb).head();
    return DEEDS.entrySet().stream()
        .filter(entry -> Name.of(entry.getKey()).head().equals(stem))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** How a thing is said of which such a deed was done: of a denial, "denied". */
  private static Optional<String> done(String noun) {
    return DEEDS.entrySet().stream()
        .filter(entry -> entry.getValue().equalsIgnoreCase(noun))
        .flatMap(entry -> Participles.of(entry.getKey()).stream())
        .findFirst();
  }

  /** Verbs of handing in that are no nouns: a "return request" is no deed. */
  private static final Set<String> GIVING =
      Set.of("file", "submit", "give", "send", "provide", "deliver");

  /** What is handed in is itself the event. */
  private static final List<String> HANDED_IN = List.of(" filed", " submitted", " given");

  /**
   * "Posted routes" may be listed as "routes posted" or "posting of routes", a "denial of a
   * request" as "request denied", "file a report" as "report filed", and a "request for leave" as
   * "leave request".
   */
  public static List<Name> listedAs(Name name) {
    String[] of = name.written().split(" of (?:an? |the )?", 2);
    Optional<String> done = of.length < 2 ? Optional.empty() : done(of[0]);
    if (done.isPresent()) {
      return List.of(Name.of(of[1] + " " + done.get()));
    }
    Optional<Name> given = given(name);
    String[] words = name.written().split(" ", 2);
    if (given.isPresent()) {
      return List.of(given.get());
    }
    String deed = words.length < 2 ? "" : deed(words[0]);
    return deed.isEmpty()
        ? of(name).turned().stream().toList()
        : List.of(Name.of(words[1] + " " + words[0]), Name.of(deed + " of " + words[1]));
  }

  /** A "request for vacation" as "vacation request". */
  private Optional<Name> turned() {
    return about
        .map(thing -> thing.written().replaceFirst("^(?:an?|the) ", ""))
        .filter(thing -> thing.indexOf(' ') < 0)
        .map(thing -> Name.of(thing + " " + event.written()));
  }

  /** A deed of handing in as what has happened: "file a report" as "report filed". */
  private static Optional<Name> given(Name name) {
    String[] words = name.written().split(" ", 2);
    String verb = words[0].toLowerCase(Locale.ROOT);
    return words.length > 1 && GIVING.contains(verb)
        ? Participles.of(verb).map(done -> Name.of(words[1] + " " + done))
        : Optional.empty();
  }

  /**
   * Whether an event is listed as this one that was handed in: a report as "report filed", and the
   * filing of a report as the report. A "plan" is no "planning", though names match without -ing.
   */
  public static boolean isHandedIn(Name listed, Name event) {
    String words = listed.written().toLowerCase(Locale.ROOT);
    String[] deed = event.written().toLowerCase(Locale.ROOT).split(" ", 2);
    return given(event).isPresent() && words.equals(deed[1])
        || HANDED_IN.stream()
            .filter(words::endsWith)
            .map(how -> Name.of(words.substring(0, words.length() - how.length())))
            .anyMatch(event::equals);
  }

  /** How it is asked after: whether there was a "report filed". */
  public static Name said(Name name) {
    return given(name).orElse(name);
  }

  /** The same with what it is about in its own name: a "list of employees". */
  public DescribedEvent named() {
    return about
        .map(
            thing ->
                new DescribedEvent(
                    Name.of(event.written() + " of " + thing.written()),
                    Optional.empty(),
                    to,
                    written))
        .orElse(this);
  }

  /** Whether the name says more than which event it is. */
  public boolean isDescribed() {
    return written || about.isPresent() || to.isPresent();
  }
}
