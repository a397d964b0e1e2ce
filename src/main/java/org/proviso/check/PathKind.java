package org.proviso.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells agreements from proposals on a command line, by name first and by content if need be. */
enum PathKind {
  AGREEMENT,
  PROPOSAL,
  /** A folder that holds neither. */
  NEITHER,
  MISSING;

  /** The file of a folder that is an agreement. */
  static final String TEXT = "text.agreement";

  private static final Set<String> PROPOSALS = Set.of("csv", "tsv", "xlsx", "xlsm", "xls", "ics");
  private static final int LOOKED_AT = 2048;
  private static final Pattern HEADER =
      Pattern.compile("\uFEFF?[\\p{L}\"][^.\\n]*[,;\\t][^.\\n]*\\R.*", Pattern.DOTALL);

  static PathKind of(Path path) {
    if (!Files.exists(path)) {
      return MISSING;
    }
    if (Files.isDirectory(path)) {
      return folder(path);
    }
    String ending = ending(path);
    if (PROPOSALS.contains(ending)) {
      return PROPOSAL;
    }
    return switch (ending) {
      case "agreement", "txt", "md", "text", "pdf", "doc", "docx" -> AGREEMENT;
      default -> looksLikeTable(path) ? PROPOSAL : AGREEMENT;
    };
  }

  static String ending(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static PathKind folder(Path path) {
    if (Files.exists(path.resolve(TEXT))) {
      return AGREEMENT;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> PROPOSALS.contains(ending(file))) ? PROPOSAL : NEITHER;
    } catch (IOException | UncheckedIOException unreadable) {
      return NEITHER;
    }
  }

  /** A file of unknown ending is a table if its first line reads like a row of headings. */
  private static boolean looksLikeTable(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      String head = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
      return head.startsWith("PK\3\4") || HEADER.matcher(head).matches();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
