package org.proviso.source;

/** Another place that a diagnostic speaks of, and what it has to do with it. */
public record Related(Place place, String note) {}
