package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Declaration;
import org.proviso.source.Name;
import org.proviso.source.Plurals;
import org.proviso.source.Span;

/**
 * Whom the union speaks for: "The Theatre recognizes the Guild as the exclusive representative of
 * all ushers and stagehands." Who is named there are people, and on the union's side.
 */
final class RecognitionReader {
  private static final String AGENT =
      "as (?:the|a|its|their) (?:(?:sole|exclusive|only|and|,|collective|bargaining|collective"
          + " bargaining) ?)*(?:representative|agent)(?: for (?:the )?purposes? of [a-z ]+?)?"
          + " (?:for|of) ";
  private static final Pattern RECOGNIZES =
      Pattern.compile(
          "(?:The )?(?<employer>[\\p{L}\\d' -]+?) (?:hereby )?recogni[sz]es? (?:the )?"
              + "(?<union>[\\p{L}\\d' -]+?) "
              + AGENT
              + "(?<unit>.+)");
  private static final Pattern RECOGNIZED =
      Pattern.compile(
          "(?:The )?(?<union>[\\p{L}\\d' -]+?) (?:is|shall be) (?:hereby )?recogni[sz]ed(?: by the"
              + " (?<employer>[\\p{L}\\d' -]+?))? "
              + AGENT
              + "(?<unit>.+)");
  private static final Pattern UNIT =
      Pattern.compile(
          "The bargaining unit (?:shall )?(?:consists? of|includes?|comprises?|be composed of|is"
              + " composed of|is made up of) (?<unit>.+)");

  /** From here on the sentence says where they work or who is none of them. */
  private static final Pattern REST =
      Pattern.compile(
          ",? ?(?:\\(|\\b(?:employed|who|whose|in|of|at|by|for|within|working|covered|represented"
              + "|excluding|except|but|other than|not|and excluding|listed|set forth)\\b).*");

  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)^(?:(?:all|each|every|the|any|other|regular|regularly scheduled|full-time|part-time"
              + "|full- and part-time|permanent|probationary|seasonal|classified|certificated"
              + "|professional|nonprofessional) )+");

  /** What is no plain list of people is left to others to read. */
  private static final Pattern MORE =
      Pattern.compile("\\d|\\b(?:shall|must|may|will|hours?|days?|percent)\\b");

  private RecognitionReader() {}

  static Optional<Declaration> read(String text, Span words) {
    for (Pattern form : List.of(RECOGNIZES, RECOGNIZED, UNIT)) {
      Matcher said = form.matcher(text);
      if (said.matches() && !MORE.matcher(said.group("unit")).find()) {
        List<Name> roles = roles(said.group("unit"));
        return roles.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Declaration.Recognition(
                    party(said, "employer"), party(said, "union"), roles, words));
      }
    }
    return Optional.empty();
  }

  private static Name party(Matcher said, String group) {
    boolean named = said.namedGroups().containsKey(group) && said.group(group) != null;
    return Name.of(named ? said.group(group).strip() : "");
  }

  private static List<Name> roles(String unit) {
    var roles = new ArrayList<Name>();
    String listed = REST.matcher(unit).replaceFirst("");
    for (String one : listed.split(", and |, or |,| and | or ")) {
      String role = STATUS.matcher(one.strip() + " ").replaceFirst("").strip();
      String single = Plurals.singular(role).toLowerCase(Locale.ROOT);
      if (!role.isEmpty() && !single.equals(role.toLowerCase(Locale.ROOT))) {
        roles.add(Name.of(single));
      }
    }
    return roles;
  }
}
