package org.proviso.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command prints, results and remarks one after the other. */
public final class CommandRun {
  private CommandRun() {}

  public static String of(String... arguments) {
    var results = new StringWriter();
    var remarks = new StringWriter();
    Main.run(
        new Streams(new PrintWriter(results), new PrintWriter(remarks), false, true), arguments);
    return results.toString() + remarks;
  }
}
