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
 * What a change of assignment is called: "a change of assignment to another site", "a change in
 * assignment to a different subject or grade at the same site".
 */
final class ChangeDefinition {
  private static final String ASPECT = "(?:work )?(?:site|school|grade level|grade|course|subject)";
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:an? |any |the )?change (?:of|in) (?:an? |the |their )?assignments?"
              + " to (?:another|an other|a different|a new) ("
              + ASPECT
              + "(?:(?:, | or |, or )(?:another |a different |a new )?"
              + ASPECT
              + ")*)(?: (?:at|within|in) the same ("
              + ASPECT
              + "))?",
          Pattern.CASE_INSENSITIVE);

  private ChangeDefinition() {}

  static Optional<Term.Meaning> of(String words) {
    Matcher change = CHANGE.matcher(words);
    if (!change.matches()) {
      return Optional.empty();
    }
    var changed = new ArrayList<Filter>();
    for (String aspect : change.group(1).split(",? or |, ")) {
      changed.add(isChanged(aspect.replaceFirst("(?i)^(another|a different|a new) ", ""), "yes"));
    }
    var filters = new ArrayList<Filter>();
    filters.add(changed.size() == 1 ? changed.getFirst() : new Filter.AnyOf(changed));
    if (change.group(2) != null) {
      filters.add(isChanged(change.group(2), "no"));
    }
    return Optional.of(
        new Term.Meaning.Selected(
            new Selection(Selection.ANY_SHEET, List.of(Name.of("change of assignment")), filters)));
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
