package org.proviso.report;

import java.io.PrintWriter;

/** Writes what a diff found, in one of the text formats. */
public interface DiffReport {
  /** Writes the comparison; does not close the writer. */
  void write(Compared compared, PrintWriter out);

  /** The same for two proposals at once. */
  void write(ThreeWay three, PrintWriter out);
}
