package org.proviso.report;

import java.io.PrintWriter;
import java.util.List;

/** Lines beside a label, one under the other, broken between words. */
record LabelledLines(int width) {
  void several(String label, List<String> lines, PrintWriter out) {
    String indent = " ".repeat(width);
    String lead = "  " + label + " ".repeat(Math.max(1, width - 2 - label.length()));
    for (String line : lines) {
      String inner = line.startsWith("  ") ? "  " : "";
      out.println(Wrap.at(lead + inner, indent + inner, line));
      lead = indent;
    }
  }
}
