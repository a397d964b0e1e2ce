package org.proviso.cli;

import org.proviso.report.Paraphrase;
import org.proviso.report.Wording;

/** How norms are worded in every output. */
final class Words {
  static final Wording WORDING = norm -> Paraphrase.of(norm).sentence();

  private Words() {}
}
