package org.proviso.source;

/**
 * A change to an agreement's text that would settle a diagnostic, with words that offer it.
 *
 * @param span what is replaced; an empty span inserts
 * @param replacement the new text; empty to take out
 * @param keepsMeaning true where nothing that was agreed changes, so that it may be made without
 *     asking; false where somebody must choose
 */
public record Fix(Span span, String replacement, String offer, boolean keepsMeaning) {}
