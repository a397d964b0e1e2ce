package org.proviso.syntax;

import java.util.List;
import org.proviso.source.Diagnostic;
import org.proviso.source.Span;

/**
 * One sentence as the grammar sees it: every word of it in exactly one phrase, in order.
 *
 * @param words the sentence, its full stop left out
 * @param phrases its pieces, flat and in order; those of a lead-in first
 * @param diagnostics numbers that disagree with their words, dates that do not exist, and so on
 */
public record SentenceTree(Span words, List<Phrase> phrases, List<Diagnostic> diagnostics) {
  public SentenceTree {
    diagnostics = List.copyOf(diagnostics);
    phrases = List.copyOf(phrases);
  }
}
