package org.proviso.cli;

import org.proviso.norm.Agreement;
import org.proviso.report.AgreementFormat;

/** The usual layout of an agreement file. */
final class Layout {
  private Layout() {}

  static String of(Agreement agreement) {
    return AgreementFormat.of(agreement.source().text());
  }
}
