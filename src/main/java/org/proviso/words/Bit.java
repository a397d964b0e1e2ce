package org.proviso.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.norm.Filter;
import org.proviso.source.SourceText;
import org.proviso.source.Span;
import org.proviso.syntax.Phrase;

/**
 * The smallest thing that binding places: one word, one determiner, or one typed phrase. Each bit
 * of a sentence is placed exactly once or the sentence is not read.
 */
public sealed interface Bit {
  /** Where something stands that no word of its own says. */
  Span NOWHERE = new Span(new SourceText("", ""), 0, 0);

  /** Where it stands, or for a coined one what it stands for. */
  Span span();

  /** An open-class word. */
  record Word(Span span, String text, boolean quoted) implements Bit {
    /** In lower case, with a straight apostrophe. */
    public String lower() {
      return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
  }

  /** A determiner: it opens a noun. */
  record Article(Span span, Phrase.Determiner determiner) implements Bit {}

  /** Any phrase that the grammar typed. */
  record Piece(Phrase phrase) implements Bit {
    @Override
    public Span span() {
      return phrase.span();
    }
  }

  /** What narrows the records beside it, read already: "that last more than an hour". */
  record Narrow(Span span, Filter filter) implements Bit {}

  /** The one behind the other. */
  static List<Bit> together(List<Bit> one, List<Bit> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** The phrases of a sentence, those of plain words taken apart into an article and words. */
  static List<Bit> of(List<Phrase> phrases) {
    var bits = new ArrayList<Bit>();
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Words words) {
        if (words.determiner() != Phrase.Determiner.NONE) {
          bits.add(new Article(words.span(), words.determiner()));
        }
        words.words().forEach(w -> bits.add(new Word(w.span(), w.text(), w.quoted())));
      } else {
        bits.add(new Piece(phrase));
      }
    }
    return List.copyOf(bits);
  }
}
