package org.proviso.cli;

import org.proviso.report.Wording;

/** How norms are worded in every output. */
final class Words {
  static final Wording WORDING = norm -> norm.words().flat();

  private Words() {}
}
