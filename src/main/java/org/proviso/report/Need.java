package org.proviso.report;

import java.util.List;

/**
 * A field that a proposal must have for a clause to be checked.
 *
 * @param sheet the sheet it stands in
 * @param field the column, or in the sheet {@code about} the item
 * @param what what it says, in a few words
 * @param choices what it may say, where the clause names that; others may stand there too
 */
public record Need(String sheet, String field, String what, List<String> choices) {
  public Need {
    choices = List.copyOf(choices);
  }
}
