package org.proviso.cli;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** Where results go, to be closed by whoever writes them: the last file named, or here. */
  PrintWriter open(List<Path> files) throws IOException {
    if (!files.isEmpty()) {
      return new PrintWriter(Files.newBufferedWriter(files.getLast(), StandardCharsets.UTF_8));
    }
    return new PrintWriter(out) {
      @Override
      public void close() {
        flush();
      }
    };
  }

  /** When to colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }
}
