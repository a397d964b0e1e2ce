package org.proviso.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.proviso.report.Paint;

/**
 * Where results and everything else go. A reader that goes away early is no fault: print writers
 * pass over it.
 *
 * @param terminal whether a person watches
 * @param colourless whether {@code NO_COLOR} is set
 */
public record Streams(PrintWriter out, PrintWriter err, boolean terminal, boolean colourless) {
  static Streams standard() {
    Optional<Console> console = Optional.ofNullable(System.console());
    String colourless = System.getenv("NO_COLOR");
    return new Streams(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        console.map(Console::isTerminal).orElse(false),
        colourless != null && !colourless.isEmpty());
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
  }

  Paint paint(Colour colour) {
    return new Paint(
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> terminal && !colourless;
        });
  }

  /** When to colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }
}
