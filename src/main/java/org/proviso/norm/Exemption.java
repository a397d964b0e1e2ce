package org.proviso.norm;

import org.proviso.source.Span;

/**
 * When a norm does not bind although its scope holds; in code so named because Exception is taken.
 */
public record Exemption(Fact unless, Span words) {}
