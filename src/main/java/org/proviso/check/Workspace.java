package org.proviso.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.proviso.norm.Agreement;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;
import org.proviso.source.SourceText;
import org.proviso.source.TextFile;

/** Opens the files a person names, and goes on with the others when one cannot be read. */
public final class Workspace {
  private final Passes passes;
  private final Settings settings;

  public Workspace(Passes passes, Settings settings) {
    this.passes = passes;
    this.settings = settings;
  }

  /** Agreements and proposals in one list, told apart by name and content. */
  public Opened open(List<Path> paths) {
    Opening opening = new Opening();
    for (Path path : paths) {
      switch (PathKind.of(path)) {
        case AGREEMENT -> opening.agreement(path);
        case PROPOSAL -> opening.proposals.add(path);
        case NEITHER -> opening.neither(path);
        case MISSING -> opening.fault(Code.FILE_MISSING, path);
      }
    }
    return opening.done();
  }

  /** Agreements only, whatever their names end in; a folder of agreements opens all of them. */
  public Opened openAgreements(List<Path> paths) {
    Opening opening = new Opening();
    paths.stream().map(AgreementFolders::within).flatMap(List::stream).forEach(opening::agreement);
    return opening.done();
  }

  /** The text of an agreement, or why there is none. */
  public TextFile.Opened text(Path path) {
    Path file = file(path);
    return TextFile.read(file, file.toString(), settings.encoding());
  }

  /** The file of an agreement that may be named by its folder. */
  public static Path file(Path path) {
    Path inside = path.resolve(PathKind.TEXT);
    return Files.isDirectory(path) && Files.exists(inside) ? inside : path;
  }

  /** What is gathered while files are opened. */
  private final class Opening {
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Path> proposals = new ArrayList<>();
    private final List<Path> calendars = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Diagnostic> drifts = new ArrayList<>();
    private final List<Path> seen = new ArrayList<>();

    void agreement(Path path) {
      Path real = real(file(path));
      if (seen.contains(real)) {
        return;
      }
      seen.add(real);
      switch (text(path)) {
        case TextFile.Opened.Text(SourceText text) -> read(path, text);
        case TextFile.Opened.Failed(Diagnostic diagnostic) -> {
          diagnostics.add(diagnostic);
          String file = file(path).toString();
          if (diagnostic.code() == Code.FILE_NOT_UTF8) {
            instead(path, TextFile.read(file(path), file, TextFile.WINDOWS));
          } else if (diagnostic.code() == Code.LINE_TOO_LONG) {
            instead(path, TextFile.shortened(file(path), file, settings.encoding()));
          }
        }
      }
    }

    /** What of the file can be read, so that all else in it is told as well. */
    private void instead(Path path, TextFile.Opened opened) {
      if (opened instanceof TextFile.Opened.Text(SourceText text)) {
        read(path, text);
      }
    }

    private void read(Path path, SourceText text) {
      Agreement agreement = passes.read(text, settings.fills());
      agreements.add(agreement);
      drifts.addAll(Locks.drift(file(path), agreement));
      Path calendar = file(path).resolveSibling("calendar.csv");
      if (Files.isDirectory(path) && Files.exists(calendar)) {
        calendars.add(calendar);
      }
    }

    void fault(Code code, Path path) {
      diagnostics.add(Diagnostic.of(code, new Place.InFile(path.toString()), path.toString()));
    }

    /** A folder that may not be opened says nothing of what it holds. */
    void neither(Path path) {
      if (Files.isReadable(path)) {
        fault(Code.FILE_IS_DIRECTORY, path);
      } else {
        diagnostics.add(
            Diagnostic.of(
                Code.FILE_NOT_READABLE,
                new Place.InFile(path.toString()),
                path.toString(),
                "you do not have permission to read it"));
      }
    }

    Opened done() {
      return new Opened(agreements, proposals, calendars, diagnostics, drifts);
    }

    private static Path real(Path path) {
      try {
        return path.toRealPath();
      } catch (IOException unreadable) {
        return path.toAbsolutePath().normalize();
      }
    }
  }
}
