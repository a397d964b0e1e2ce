package org.proviso.cli;

import org.proviso.norm.Agreement;

/** The usual layout of an agreement file. */
final class Layout {
  private Layout() {}

  static String of(Agreement agreement) {
    return agreement.source().text();
  }
}
