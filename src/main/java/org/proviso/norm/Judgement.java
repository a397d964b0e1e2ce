package org.proviso.norm;

import org.proviso.source.Span;

/** A matter that a clause leaves to somebody: who decides, and about what. */
public record Judgement(ClauseId clause, String by, String about, Span words) {}
