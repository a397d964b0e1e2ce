package org.proviso.verdict;

import org.proviso.norm.ClauseId;
import org.proviso.precedence.Clash;
import org.proviso.precedence.Conflict;

/**
 * Another norm that bears on a finding: it prevails, or nobody says which of the two does (S20).
 *
 * @param agreement the name of the other norm's agreement
 * @param words as a finding says it: "yields to 1.14.2 of In-person learning"
 */
public record Bearing(
    String agreement,
    ClauseId clause,
    int norm,
    Clash clash,
    Conflict.Stated stated,
    String words) {}
