package org.proviso.check;

import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.norm.Example;
import org.proviso.source.Diagnostic;

/**
 * What running one example came to.
 *
 * @param came what came of it, in a few words: "broken Rivera April 2021"
 * @param diagnostics what was wrong with its rows
 */
public record Outcome(
    Agreement agreement,
    Example example,
    boolean passed,
    String came,
    List<Diagnostic> diagnostics) {
  public Outcome {
    diagnostics = List.copyOf(diagnostics);
  }
}
