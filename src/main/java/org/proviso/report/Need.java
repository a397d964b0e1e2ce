package org.proviso.report;

/**
 * A field that a proposal must have for a clause to be checked.
 *
 * @param sheet the sheet it stands in
 * @param field the column, or in the sheet {@code about} the item
 * @param what what it says, in a few words
 */
public record Need(String sheet, String field, String what) {}
