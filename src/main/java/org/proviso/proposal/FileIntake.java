package org.proviso.proposal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.FileKind;
import org.proviso.source.Place;

/** Reads files and folders into a proposal. */
final class FileIntake {
  private static final int HEAD = 4096;

  /** Smaller files are read as soon without blocks. */
  private static final long LARGE = 1 << 20;

  private static final int BLOCK = 1 << 20;

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
      complain(Code.FILE_NOT_READABLE, folder, "you do not have permission to read it");
      return;
    }
    if (tables.isEmpty()) {
      complain(Code.FILE_IS_DIRECTORY, folder);
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
      complain(Code.FILE_NOT_READABLE, file, "you do not have permission to read it");
      return;
    }
    try {
      byte[] head = head(file);
      Optional<String> kind = FileKind.of(head);
      boolean workbook = name(file).toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]");
      if (new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
        complain(Code.FILE_EMPTY, file);
      } else if (workbook && isZipped(head)) {
        new WorkbookSource(file, assembly).read();
      } else if (workbook || kind.isPresent()) {
        complain(Code.FILE_WRONG_KIND, file, kind.orElse("no workbook, whatever its name says"));
      } else {
        csv(file, alone);
      }
    } catch (IOException e) {
      complain(Code.FILE_NOT_READABLE, file, "the computer could not read it");
    }
  }

  private static boolean isZipped(byte[] head) {
    return head.length > 1 && head[0] == 'P' && head[1] == 'K';
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private void csv(Path file, boolean alone) throws IOException {
    String sheet = name(file).replaceFirst("\\.[^.]*$", "");
    Charset encoding = assembly.options().encoding();
    if (!encoding.equals(StandardCharsets.UTF_8)) {
      assembly.takeCsv(
          file.toString(), sheet, alone, () -> Files.newBufferedReader(file, encoding));
      return;
    }
    var text = new Utf8File(file);
    assembly.takeCsv(file.toString(), sheet, alone, text);
    long bad = text.firstBadByte();
    if (bad >= 0) {
      notUtf8(file, sheet, bad);
    }
  }

  /** A file that is read as UTF-8, as often as need be. */
  private static final class Utf8File implements CsvSource.Opener {
    private final Path path;
    private final List<TextDecoder> decoders = new ArrayList<>();

    Utf8File(Path path) {
      this.path = path;
    }

    @Override
    public Reader open() throws IOException {
      var decoder = new TextDecoder(Files.newInputStream(path));
      decoders.add(decoder);
      return decoder;
    }

    @Override
    public Optional<CsvSource.Blocks> blocks() throws IOException {
      return Files.size(path) < LARGE
          ? Optional.empty()
          : Optional.of(new CsvSource.Blocks(path, BLOCK));
    }

    long firstBadByte() {
      return decoders.stream().mapToLong(TextDecoder::firstBadByte).max().orElse(-1);
    }
  }

  /** Names the line, and shows it as Windows-1252, which is most likely what it is. */
  private void notUtf8(Path file, String sheet, long badByte) throws IOException {
    int line = 1;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (long i = 0; i < badByte; i++) {
        line += in.read() == '\n' ? 1 : 0;
      }
    }
    String text;
    try (var lines = new BufferedReader(new TextDecoder(Files.newInputStream(file)))) {
      text = lines.lines().skip(line - 1L).findFirst().orElse("");
    }
    assembly.add(
        Diagnostic.of(
            Code.FILE_NOT_UTF8,
            new Place.InRow(file.toString(), sheet, line, ""),
            file.toString(),
            Integer.toString(line),
            "; as Windows-1252 it reads \""
                + (text.length() > 80 ? text.substring(0, 80) + "\u2026" : text)
                + "\""));
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private void complain(Code code, Path path, String... more) {
    List<String> arguments = new ArrayList<>(List.of(path.toString()));
    arguments.addAll(List.of(more));
    assembly.add(
        Diagnostic.of(code, new Place.InFile(path.toString()), arguments.toArray(String[]::new)));
  }
}
