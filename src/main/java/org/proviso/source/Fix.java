package org.proviso.source;

/** A change to an agreement's text that would settle a diagnostic, with words that offer it. */
public record Fix(Span span, String replacement, String offer) {}
