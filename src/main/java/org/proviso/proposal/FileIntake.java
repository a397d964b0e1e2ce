package org.proviso.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Place;

/** Reads files and folders into a proposal. */
final class FileIntake {
  private static final int HEAD = 4096;

  private final ProposalAssembly assembly;

  FileIntake(ProposalAssembly assembly) {
    this.assembly = assembly;
  }

  void read(Path path) {
    if (!Files.exists(path)) {
      complain(Code.FILE_MISSING, path);
    } else if (Files.isDirectory(path)) {
      folder(path);
    } else {
      file(path, true);
    }
  }

  private void folder(Path folder) {
    var tables = new ArrayList<Path>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(FileIntake::isTable).sorted().forEach(tables::add);
    } catch (IOException e) {
      complain(Code.FILE_NOT_READABLE, folder);
      return;
    }
    if (tables.isEmpty()) {
      complain(Code.FOLDER_WITHOUT_TABLES, folder);
    }
    tables.forEach(table -> file(table, false));
  }

  private static boolean isTable(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    return !hidden && Files.isRegularFile(file) && name.matches(".*\\.(csv|tsv|xlsx|xlsm)");
  }

  private void file(Path file, boolean alone) {
    if (!Files.isReadable(file)) {
      complain(Code.FILE_NOT_READABLE, file);
      return;
    }
    try {
      FileKind kind = kind(file);
      boolean workbook = name(file).toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]");
      if (workbook && kind == FileKind.WORKBOOK) {
        new WorkbookSource(file, assembly).read();
      } else if (kind == FileKind.TEXT && !workbook) {
        csv(file, alone);
      } else if (Files.size(file) == 0) {
        complain(Code.FILE_EMPTY, file);
      } else {
        complain(Code.FILE_WRONG_KIND, file, kind.words());
      }
    } catch (IOException e) {
      complain(Code.FILE_NOT_READABLE, file);
    }
  }

  private static FileKind kind(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileKind.of(in.readNBytes(HEAD));
    }
  }

  private void csv(Path file, boolean alone) throws IOException {
    if (Files.size(file) == 0) {
      complain(Code.FILE_EMPTY, file);
      return;
    }
    var decoders = new ArrayList<TextDecoder>();
    String sheet = name(file).replaceFirst("\\.[^.]*$", "");
    assembly.takeCsv(
        file.toString(),
        sheet,
        alone,
        () -> {
          var decoder = new TextDecoder(Files.newInputStream(file));
          decoders.add(decoder);
          return decoder;
        });
    long bad = decoders.stream().mapToLong(TextDecoder::firstBadByte).max().orElse(-1);
    if (bad >= 0) {
      notUtf8(file, sheet, bad);
    }
  }

  /** Names the line, and shows it as Windows-1252, which is most likely what it is. */
  private void notUtf8(Path file, String sheet, long badByte) throws IOException {
    int line = 1;
    try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file))) {
      for (long i = 0; i < badByte; i++) {
        line += in.read() == '\n' ? 1 : 0;
      }
    }
    String text;
    try (var lines = new java.io.BufferedReader(new TextDecoder(Files.newInputStream(file)))) {
      text = lines.lines().skip(line - 1L).findFirst().orElse("");
    }
    assembly.add(
        Diagnostic.of(
            Code.FILE_NOT_UTF8,
            new Place.InRow(file.toString(), sheet, line, ""),
            file.toString(),
            Integer.toString(line),
            text.length() > 80 ? text.substring(0, 80) + "\u2026" : text));
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private void complain(Code code, Path path, String... more) {
    List<String> arguments = new ArrayList<>(List.of(path.toString()));
    arguments.addAll(List.of(more));
    assembly.add(
        Diagnostic.of(
            code, new Place.InFile(path.toString()), arguments.toArray(String[]::new)));
  }
}
