package org.proviso.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Agreement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;

/**
 * Two families of names for the groups of one article, "A/B" in a clause and "Blue" and "Gold" in
 * its schedule, where no line says which is which.
 */
final class GroupNames implements Lint.Pass {
  private static final String COLOUR =
      "Blue|Gold|Red|Green|White|Black|Silver|Orange|Purple|Yellow|Maroon|Gray|Grey";
  private static final String LABEL = "[A-D]|AM|PM|" + COLOUR;
  private static final String NOUN = "(?i:groups?|cohorts?|teams?|tracks?)";

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b("
              + LABEL
              + ")(?:\\s*(?:/|,|&|\\band\\b|\\bor\\b)\\s*(?:an?\\s+|the\\s+)?("
              + LABEL
              + "))?\\s+(?:in[- ]person\\s+)?"
              + NOUN
              + "\\b|\\b(?i:groups?|cohorts?)\\s+(\"?[A-D]\"?)(?![\\w.])");

  /** The families of names that groups go by. */
  private enum Family {
    LETTERS,
    HALVES,
    COLOURS;

    static Family of(String label) {
      if (label.length() == 1) {
        return LETTERS;
      }
      return label.length() == 2 ? HALVES : COLOURS;
    }
  }

  /** Where a family's names were first found, and which they are. */
  private record Use(Span line, TreeSet<String> labels) {}

  @Override
  public List<Diagnostic> of(Agreement agreement) {
    Map<String, Map<Family, Use>> byArticle = new LinkedHashMap<>();
    var equated = new ArrayList<String>();
    for (Span line : Lines.of(agreement)) {
      String article = ClauseAt.article(agreement, line);
      Map<Family, Use> uses = byArticle.computeIfAbsent(article, _ -> new EnumMap<>(Family.class));
      if (gather(line, uses) > 1) {
        equated.add(article);
      }
    }
    var found = new ArrayList<Diagnostic>();
    byArticle.forEach(
        (article, uses) -> {
          if (uses.size() > 1 && !equated.contains(article)) {
            found.add(remark(agreement, new ArrayList<>(uses.values())));
          }
        });
    return found;
  }

  /** How many families the line names. */
  private static int gather(Span line, Map<Family, Use> uses) {
    var here = new TreeSet<Family>();
    Matcher named = NAMED.matcher(line.text());
    while (named.find()) {
      for (int group = 1; group <= 3; group++) {
        if (named.group(group) != null) {
          String label = named.group(group).replace("\"", "");
          Family family = Family.of(label);
          here.add(family);
          uses.computeIfAbsent(family, _ -> new Use(line, new TreeSet<>())).labels().add(label);
        }
      }
    }
    return here.size();
  }

  private static Diagnostic remark(Agreement agreement, List<Use> uses) {
    Use one = uses.get(0);
    Use other = uses.get(1);
    boolean first = one.line().start() < other.line().start();
    Use early = first ? one : other;
    Use late = first ? other : one;
    return Diagnostic.of(
        Code.GROUPS_NOT_EQUATED,
        new Place.InText(late.line(), ClauseAt.number(agreement, late.line())),
        String.join(" and ", early.labels()),
        ClauseAt.number(agreement, early.line()),
        String.join(" and ", late.labels()));
  }
}
