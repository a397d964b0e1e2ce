package org.proviso.binding;

import java.util.List;
import org.proviso.norm.Clause;
import org.proviso.norm.Clause.SentenceClass;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;

/** What a Judgement or a Reading does to the sentences of its clause that stand before it. */
record LabelledBefore(List<Clause.Sentence> sentences, List<Diagnostic> diagnostics) {
  /** The sentence right before a Judgement is what somebody decides, not an unread one. */
  void lastBecomes(SentenceClass became) {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Clause.Sentence sentence = sentences.get(i);
      if (sentence.became() != SentenceClass.LABEL) {
        if (sentence.isOpen()) {
          forget(sentence.words());
          sentences.set(i, classed(sentence.words(), became, sentence.note()));
        }
        return;
      }
    }
  }

  private void forget(Span words) {
    diagnostics.removeIf(
        diagnostic ->
            (diagnostic.code() == Code.NOT_READ || diagnostic.code() == Code.TWO_READINGS)
                && diagnostic.place() instanceof Place.InText(Span span, _)
                && span.source() == words.source()
                && span.start() >= words.start()
                && span.end() <= words.end());
  }

  /**
   * A Reading stands for the sentences before it that were not read, else for the last one that
   * binds.
   */
  void reading(Clause.Sentence read, Span label) {
    if (read.became() != SentenceClass.NORM) {
      sentences.add(read);
      return;
    }
    boolean unread = sentences.stream().anyMatch(Clause.Sentence::isOpen);
    SentenceClass restated = restated();
    boolean placed = false;
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Clause.Sentence sentence = sentences.get(i);
      boolean replaced = unread ? sentence.isOpen() : !placed && sentence.became() == restated;
      if (replaced) {
        forget(sentence.words());
        sentences.set(
            i,
            new Clause.Sentence(
                sentence.words(),
                SentenceClass.NORM,
                placed ? List.of() : own(read.norms(), sentence.words()),
                "read through its Reading"));
        placed = true;
      }
    }
    if (!placed) {
      sentences.add(read);
    } else {
      sentences.add(classed(label, SentenceClass.LABEL, "Reading"));
    }
  }

  /** A Reading that declares or defines: it stands for the sentences that were not read. */
  void restated(Clause.Sentence read) {
    for (int i = 0; i < sentences.size(); i++) {
      Span words = sentences.get(i).words();
      if (sentences.get(i).isOpen()) {
        forget(words);
        sentences.set(i, classed(words, SentenceClass.STATEMENT, "read through its Reading"));
      }
    }
    sentences.add(read);
  }

  /** Where nothing in the clause binds, its words as they stand are what the parties restate. */
  private SentenceClass restated() {
    return sentences.stream().anyMatch(one -> one.became() == SentenceClass.NORM)
        ? SentenceClass.NORM
        : SentenceClass.STATEMENT;
  }

  /** The norms of a Reading carry the words of the clause that they restate. */
  private static List<Norm> own(List<Norm> norms, Span words) {
    return norms.stream().map(norm -> norm.worded(words)).toList();
  }

  private static Clause.Sentence classed(Span span, SentenceClass became, String note) {
    return new Clause.Sentence(span, became, List.of(), note);
  }
}
