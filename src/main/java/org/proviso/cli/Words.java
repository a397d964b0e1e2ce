package org.proviso.cli;

import org.proviso.report.NormWording;
import org.proviso.report.Paraphrase;

/** How norms are worded in every output. */
final class Words {
  static final NormWording WORDING = norm -> Paraphrase.of(norm).sentence();

  private Words() {}
}
