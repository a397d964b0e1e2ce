package org.proviso.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Fix;

/**
 * Applies the fixes of diagnostics to an agreement's text and touches nothing else: those that keep
 * the meaning, and of the rules a person names also those that are a choice, if there is but one.
 */
public final class Fixer {
  private final Set<Code> chosen;

  public Fixer(Set<Code> chosen) {
    this.chosen = Set.copyOf(chosen);
  }

  /** The text afterwards, and how many fixes were made. */
  public record Fixed(String text, int fixes) {}

  /** The text with every fix made that is wanted and the only one its diagnostic offers. */
  public Fixed apply(String text, List<Diagnostic> diagnostics) {
    List<Fix> fixes = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.fixes().size() == 1 && isWanted(diagnostic)) {
        fixes.add(diagnostic.fixes().getFirst());
      }
    }
    fixes.sort(Comparator.comparingInt((Fix fix) -> fix.span().start()));
    var changed = new StringBuilder(text);
    int done = 0;
    int below = Integer.MAX_VALUE;
    for (Fix fix : fixes.reversed()) {
      // Of two that overlap only the later is made; the next run finds the other again.
      if (fix.span().end() <= below) {
        changed.replace(fix.span().start(), fix.span().end(), fix.replacement());
        below = fix.span().start();
        done++;
      }
    }
    return new Fixed(changed.toString(), done);
  }

  private boolean isWanted(Diagnostic diagnostic) {
    return diagnostic.fixes().getFirst().keepsMeaning() || chosen.contains(diagnostic.code());
  }
}
