package org.proviso.interpreter;

import org.proviso.verdict.Bearing;

/**
 * Another norm that bears on this one where the fact holds.
 *
 * @param fact holds, or may hold, where the two meet
 */
record Rival(FactNode fact, Bearing bearing) {}
