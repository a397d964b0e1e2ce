package org.proviso;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.cli.Main;

/**
 * The rooms of the house and what each may look at, as ARCHITECTURE.md draws them.
 *
 * <p>A room that is not built yet may stand in the table; a package that is not in the table is a
 * fault.
 */
final class House {
  static final String ROOT = "org.proviso";

  /** What a room may look at: rooms by name, libraries by package. Every room may use the JDK. */
  record Room(String name, List<String> rooms, List<String> libraries) {
    private Room with(String... packages) {
      return new Room(name, rooms, List.of(packages));
    }

    private Room seeing(List<String> more) {
      return new Room(name, Stream.concat(rooms.stream(), more.stream()).toList(), libraries);
    }

    String packageName() {
      return ROOT + "." + name;
    }

    /** The packages this room may look at, itself included, in ArchUnit's notation. */
    String[] allowed() {
      List<String> allowed = new ArrayList<>(List.of("java..", "javax..", "org.jspecify.."));
      allowed.add(packageName());
      rooms.forEach(room -> allowed.add(ROOT + "." + room));
      allowed.addAll(libraries);
      return allowed.toArray(String[]::new);
    }
  }

  static final List<String> NOUNS =
      List.of("change", "verdict", "clouds", "precedence", "norm", "proposal", "time", "source");

  private static final List<String> PASSES =
      List.of("syntax", "binding", "interpreter", "lint", "diff", "witness", "report");

  static final List<Room> ROOMS =
      List.of(
          // Nouns look only at the nouns above them.
          room("source"),
          room("time"),
          room("proposal", "time", "source").with("de.siegmar.fastcsv..", "org.apache.poi.."),
          room("norm", "time", "source"),
          room("precedence", "norm", "time", "source"),
          room("clouds", "precedence", "norm", "time", "source"),
          room("verdict", "precedence", "norm", "proposal", "time", "source"),
          room("change", "verdict", "precedence", "norm", "proposal", "time", "source"),
          // Passes look at nouns.
          room("grammar").with("org.antlr.v4.runtime.."),
          room("syntax", "grammar", "source").with("org.antlr.v4.runtime.."),
          room("words", "syntax", "norm", "time", "source"),
          room("wording", "words", "syntax", "norm", "time", "source"),
          room("forms", "wording", "words", "syntax", "norm", "time", "source"),
          room(
              "binding", "forms", "wording", "words", "syntax", "clouds", "norm", "time", "source"),
          room("interpreter")
              .seeing(NOUNS)
              .with("com.oracle.truffle.api..", "org.graalvm.options.."),
          room("lint").seeing(NOUNS),
          room("diff").seeing(NOUNS).with("com.github.difflib.."),
          room("witness").seeing(NOUNS).with("org.chocosolver..", "gnu.trove.."),
          room("report")
              .seeing(NOUNS)
              .with(
                  "org.apache.poi..",
                  "org.openxmlformats..",
                  "org.apache.xmlbeans..",
                  "de.siegmar.fastcsv.."),
          // The joint looks at everything above it.
          room("check").seeing(NOUNS).seeing(PASSES).with("org.graalvm.polyglot.."),
          // Doors.
          room("cli", "check", "report", "lint")
              .seeing(NOUNS)
              .with("picocli..", "me.tongfei.progressbar.."),
          room("lsp", "check", "report", "lint", "diff").seeing(NOUNS).with("org.eclipse.lsp4j.."),
          room("web", "check", "report", "lint", "diff")
              .seeing(NOUNS)
              .with("com.sun.net.httpserver.."));

  private House() {}

  /** The compiled classes of Proviso itself, without tests or libraries. */
  static JavaClasses classes() {
    try {
      Path compiled =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(compiled);
    } catch (URISyntaxException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** Every hand-written and test source file. */
  static List<Path> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Room room(String name, String... rooms) {
    return new Room(name, List.of(rooms), List.of());
  }
}
