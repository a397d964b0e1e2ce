package org.proviso.interpreter;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import org.jspecify.annotations.Nullable;
import org.proviso.norm.Agreement;

/**
 * The text that nodes point into, and the language they belong to; none when the checker runs the
 * nodes directly, without a polyglot context.
 */
record ProvisoSource(@Nullable TruffleLanguage<?> language, Source source) {
  static final String ID = "proviso";

  static ProvisoSource of(Agreement agreement, @Nullable TruffleLanguage<?> language) {
    var text = agreement.source();
    return new ProvisoSource(language, Source.newBuilder(ID, text.text(), text.name()).build());
  }
}
