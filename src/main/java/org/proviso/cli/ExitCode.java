package org.proviso.cli;

/** The exit codes, as {@code --help} documents them. */
final class ExitCode {
  static final int FINE = 0;
  static final int BROKEN = 1;
  static final int BAD_INPUT = 2;
  static final int OUR_FAULT = 3;

  private ExitCode() {}
}
