package org.proviso.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.source.Name;
import org.proviso.source.Plurals;

/**
 * Tells by their form names that are probably people though nothing says so: "department chairs",
 * "site coordinators". What is left out of a limit must not be taken for a record where it is
 * those.
 */
public final class PeopleWords {
  private static final Pattern ENDS =
      Pattern.compile("(?i).*(er|or|ist|ian|ee|man|men|woman|women)s?");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i).*\\b(chairs?|heads?|leads?|deans?|coach(es)?|parents?|child(ren)?|interns?"
              + "|assistants?|attendants?|consultants?|presidents?|representatives?|staff|faculty)");

  /** What ends so and is a thing. */
  private static final Set<String> THINGS =
      Set.of(
          "order",
          "semester",
          "trimester",
          "quarter",
          "transfer",
          "summer",
          "winter",
          "letter",
          "weather",
          "center",
          "number",
          "paper",
          "computer",
          "career",
          "labor",
          "error",
          "october",
          "dinner",
          "supper",
          "shower",
          "timer",
          "committee",
          "fee",
          "september",
          "november",
          "december");

  /** Words for whoever is employed, whatever their role. */
  private static final Set<Name> ANYBODY =
      Stream.of("employee", "worker", "person", "people", "member", "unit member", "staff member")
          .map(Name::of)
          .collect(Collectors.toUnmodifiableSet());

  private PeopleWords() {}

  /** Whether everybody is meant whom the records show. */
  public static boolean isAnybody(Name name) {
    return ANYBODY.contains(name);
  }

  /** Whether the name is one of people, by its last word. */
  public static boolean isSo(Name name) {
    String written = name.written();
    String last =
        Plurals.singular(written.substring(written.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    return NAMED.matcher(written).matches()
        || (ENDS.matcher(last).matches() && !THINGS.contains(last));
  }
}
