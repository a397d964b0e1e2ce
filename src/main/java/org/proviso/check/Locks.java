package org.proviso.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.proviso.binding.Vocabulary;
import org.proviso.norm.Agreement;
import org.proviso.norm.Clause;
import org.proviso.report.LockedReading;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/** The files that lie beside agreements and hold how they were read when they were locked. */
public final class Locks {
  private static final Pattern READ_WITH =
      Pattern.compile("(?i)(?:this agreement is )?read with (Proviso \\d+.*?)[.]?");

  private Locks() {}

  /** What this program reads with: "Proviso 1, school vocabulary 2026-11". */
  public static String readWith() {
    return "Proviso 1, " + Vocabulary.SCHOOL;
  }

  /** The lock of an agreement's file. */
  public static Path beside(Path agreement) {
    return agreement.resolveSibling(agreement.getFileName() + ".lock");
  }

  /** Writes how the agreement is read now. */
  public static void write(Path file, Agreement agreement) throws IOException {
    Files.writeString(
        beside(file),
        LockedReading.of(agreement).text("Read with " + readWith()),
        StandardCharsets.UTF_8);
  }

  /** Where the agreement is read otherwise than its lock, or its own words, say. */
  static List<Diagnostic> drift(Path file, Agreement agreement) {
    var found = new ArrayList<>(otherVersion(agreement));
    if (file.getFileName() != null && Files.exists(beside(file))) {
      try {
        String text = Files.readString(beside(file), StandardCharsets.UTF_8);
        found.addAll(LockedReading.parse(text).drift(agreement));
      } catch (IOException unreadable) {
        Path lock = beside(file);
        found.add(
            Diagnostic.of(
                Code.FILE_NOT_READABLE,
                new Place.InFile(lock.toString()),
                lock.toString(),
                "the computer could not read it"));
      }
    }
    return found;
  }

  private static List<Diagnostic> otherVersion(Agreement agreement) {
    var found = new ArrayList<Diagnostic>();
    for (Clause clause : agreement.clauses()) {
      for (Clause.Sentence sentence : clause.sentences()) {
        Matcher said = READ_WITH.matcher(sentence.words().flat().strip());
        if (said.matches() && !said.group(1).equalsIgnoreCase(readWith())) {
          found.add(
              Diagnostic.of(
                  Code.READ_WITH_OTHER,
                  new Place.InText(sentence.words(), clause.id().number()),
                  said.group(1),
                  readWith()));
        }
      }
    }
    return found;
  }
}
