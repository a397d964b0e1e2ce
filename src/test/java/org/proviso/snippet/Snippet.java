package org.proviso.snippet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small case in one file: an agreement, the sheets of a proposal, and what must come of them. The
 * README beside the snippets describes the form.
 *
 * @param head everything before the expected lines, as written
 */
record Snippet(
    Path file,
    String head,
    String agreement,
    Map<String, String> sheets,
    Map<String, byte[]> files,
    List<String> arguments,
    List<String> expected,
    boolean hasExpected,
    boolean isLinted) {

  private static final Pattern BLOCK = Pattern.compile("(?m)^--- ?(\\S+)(?: +(.+?))? *$");
  private static final Pattern REPEAT = Pattern.compile("\\\\\\*(\\d+)\\(([^)]*)\\)");

  static Snippet read(Path file) throws IOException {
    String text = Files.readString(file);
    Map<String, String> sheets = new LinkedHashMap<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> arguments = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    boolean hasExpected = false;
    boolean isLinted = false;
    Matcher block = BLOCK.matcher(text);
    String agreement = text;
    String head = text;
    int from = -1;
    String name = "";
    String argument = "";
    List<String[]> blocks = new ArrayList<>();
    while (block.find()) {
      if (from < 0) {
        agreement = text.substring(0, block.start());
      } else {
        blocks.add(new String[] {name, argument, text.substring(from, block.start())});
      }
      name = block.group(1);
      argument = block.group(2) == null ? "" : block.group(2);
      if (name.equals("expect")) {
        head = text.substring(0, block.start());
      }
      from = Math.min(text.length(), block.end() + 1);
    }
    if (from >= 0) {
      blocks.add(new String[] {name, argument, text.substring(from)});
    }
    for (String[] one : blocks) {
      switch (one[0]) {
        case "expect" -> {
          hasExpected = true;
          one[2]
              .lines()
              .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
              .forEach(line -> expected.add(line.strip()));
        }
        case "lint" -> isLinted = true;
        case "fill" -> {}
        case "check" -> arguments.addAll(List.of(one[1].strip().split(" +")));
        case "agreement" ->
            files.put(one[1] + "/text.agreement", one[2].getBytes(StandardCharsets.UTF_8));
        case "raw" -> files.put(one[1], raw(one[2]));
        case "base64" -> files.put(one[1], Base64.getMimeDecoder().decode(one[2].strip()));
        default -> sheets.put(one[0], one[2].stripTrailing() + "\n");
      }
    }
    return new Snippet(
        file, head, agreement, sheets, files, arguments, expected, hasExpected, isLinted);
  }

  /** Lays the case out as files; the arguments of its check, relative to the folder. */
  List<Path> unpack(Path folder) throws IOException {
    Files.writeString(folder.resolve("text.agreement"), agreement);
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      Path file = folder.resolve("proposal").resolve(sheet.getKey() + ".csv");
      Files.createDirectories(file.getParent());
      Files.writeString(file, sheet.getValue());
    }
    for (Map.Entry<String, byte[]> raw : files.entrySet()) {
      Path file = folder.resolve(raw.getKey());
      Files.createDirectories(file.getParent());
      if (raw.getKey().endsWith("/")) {
        Files.createDirectories(file);
      } else {
        Files.write(file, raw.getValue());
      }
    }
    List<String> named = new ArrayList<>(arguments);
    if (named.isEmpty()) {
      named.add("text.agreement");
      files.keySet().stream().filter(file -> file.endsWith("/text.agreement")).forEach(named::add);
      named.add("proposal");
    }
    return named.stream().map(folder::resolve).toList();
  }

  /** The file with other expected lines. */
  String with(List<String> lines) {
    String before = hasExpected ? head : head.stripTrailing() + "\n";
    return before + "--- expect\n" + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
  }

  String name() {
    return file.getFileName().toString().replace(".agreement", "");
  }

  @Override
  public String toString() {
    return name();
  }

  /**
   * Bytes written with {@code \xNN}, {@code \n} and {@code \*1000(text)}; the last line end is
   * dropped.
   */
  private static byte[] raw(String written) {
    String text = written.endsWith("\n") ? written.substring(0, written.length() - 1) : written;
    Matcher repeat = REPEAT.matcher(text);
    String whole =
        repeat.replaceAll(
            match ->
                Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (whole.startsWith("\\x", i)) {
        bytes.write(Integer.parseInt(whole.substring(i + 2, i + 4), 16));
        i += 3;
      } else if (whole.startsWith("\\n", i)) {
        bytes.write('\n');
        i++;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
