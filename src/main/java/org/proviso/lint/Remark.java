package org.proviso.lint;

import org.proviso.norm.Clause;
import org.proviso.norm.Norm;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.Span;

/** Makes diagnostics that point into a clause. */
final class Remark {
  private Remark() {}

  static Diagnostic on(Code code, Clause clause, Span words, String... arguments) {
    return Diagnostic.of(code, new Place.InText(words, clause.id().number()), arguments);
  }

  static Diagnostic on(Code code, Norm norm, String... arguments) {
    return Diagnostic.of(code, new Place.InText(norm.words(), norm.clause().number()), arguments);
  }

  /** A stretch of a longer one, by its offsets in the longer one's text. */
  static Span part(Span whole, int start, int end) {
    return new Span(whole.source(), whole.start() + start, whole.start() + end);
  }

  /** The first words of a sentence, for a message. */
  static String brief(Span words) {
    var flat = words.flat();
    return flat.length() > 60 ? flat.substring(0, 59).strip() + "…" : flat;
  }
}
