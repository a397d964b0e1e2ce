package org.proviso.report;

import java.io.PrintWriter;

/** A way of telling what came of a check; equal results give equal output. */
@FunctionalInterface
public interface Report {
  /** Writes what was checked; does not close the writer. */
  void write(Checked checked, PrintWriter out);
}
