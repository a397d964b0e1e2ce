package org.proviso.binding;

import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;
import org.proviso.syntax.OutlineReader;

/** From an agreement's text to the agreement: the whole front end in one call. */
public final class AgreementReader {
  private AgreementReader() {}

  /** Reads the text; what could not be read is in the agreement's diagnostics. */
  public static Agreement read(SourceText source) {
    return new Binder().bind(OutlineReader.read(source));
  }
}
