package org.proviso.syntax;

import java.util.List;
import org.proviso.source.Span;

/**
 * One sentence as the grammar sees it: every word of it in exactly one phrase, in order.
 *
 * @param words the sentence, its full stop left out
 * @param phrases its pieces, flat and in order
 */
public record SentenceTree(Span words, List<Phrase> phrases) {
  public SentenceTree {
    phrases = List.copyOf(phrases);
  }
}
