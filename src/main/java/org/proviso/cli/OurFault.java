package org.proviso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** When something goes wrong that is nobody's fault but ours: one line, and a file for a report. */
final class OurFault {
  private OurFault() {}

  static int report(Throwable fault, Streams streams) {
    streams
        .err()
        .println("Sorry, this is a fault in Proviso and not in your files. " + where(fault));
    streams.err().flush();
    return ExitCode.OUR_FAULT;
  }

  private static String where(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("proviso-fault-", ".txt");
      Files.writeString(file, trace.toString());
      return "What we need to mend it is in " + file + "; please send it to us.";
    } catch (IOException unwritable) {
      return "It says: " + fault + ".";
    }
  }
}
