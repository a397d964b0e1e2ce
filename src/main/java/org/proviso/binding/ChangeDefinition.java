package org.proviso.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.norm.Filter;
import org.proviso.norm.Selection;
import org.proviso.norm.Term;
import org.proviso.source.Name;

/**
 * What a change is called: "a change of assignment to another site", "a change in assignment to a
 * different subject or grade at the same site".
 */
final class ChangeDefinition {
  private static final String ASPECT = "(?:work )?(?:site|school|grade level|grade|course|subject)";

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:an? |any |the )?change (?:of|in)"
              + " (?:(?:an? |the |their )?(?:assignments?)|(?<kind>grade|course|subject))"
              + "(?: to (?:another|an other|a different|a new) (?<other>"
              + ASPECT
              + "(?:(?:, | or |, or )(?:another |a different |a new )?"
              + ASPECT
              + ")*))?(?: (?:at|within|in) the same (?<same>"
              + ASPECT
              + "))?",
          Pattern.CASE_INSENSITIVE);

  private ChangeDefinition() {}

  /** Empty where nothing says what changes or stays. */
  static Optional<Term.Meaning> of(String words) {
    Matcher change = CHANGE.matcher(words);
    if (!change.matches() || (change.group("other") == null && change.group("same") == null)) {
      return Optional.empty();
    }
    var filters = new ArrayList<Filter>();
    if (change.group("other") != null) {
      filters.add(anyChanged(change.group("other")));
    }
    if (change.group("same") != null) {
      filters.add(isChanged(change.group("same"), "no"));
    }
    String kind = change.group("kind") == null ? "assignment" : change.group("kind");
    return Optional.of(
        new Term.Meaning.Selected(
            new Selection(
                Selection.ANY_SHEET,
                List.of(Name.of("change of " + kind.toLowerCase(Locale.ROOT))),
                filters)));
  }

  private static Filter anyChanged(String aspects) {
    var changed = new ArrayList<Filter>();
    for (String aspect : aspects.split(",? or |, ")) {
      changed.add(isChanged(aspect.replaceFirst("(?i)^(another|a different|a new) ", ""), "yes"));
    }
    return changed.size() == 1 ? changed.getFirst() : new Filter.AnyOf(changed);
  }

  private static Filter isChanged(String aspect, String yes) {
    String field =
        switch (aspect.toLowerCase(Locale.ROOT).replaceFirst("^work ", "")) {
          case "school" -> "site";
          case "grade level" -> "grade";
          case String other -> other;
        };
    return new Filter.FieldIs(Name.of(field + " changed"), List.of(Name.of(yes)));
  }
}
