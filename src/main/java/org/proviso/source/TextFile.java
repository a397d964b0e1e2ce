package org.proviso.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Opens a file that should hold text, and says in plain words why it could not be read as such. */
public final class TextFile {
  /** More than any agreement, and little enough to hold in memory several times. */
  public static final int MOST_BYTES = 32 << 20;

  public static final int LONGEST_LINE = 200_000;

  /** What older Windows programs write. */
  public static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextFile() {}

  /** What came of opening a file. */
  public sealed interface Opened {
    /** The file's text. */
    record Text(SourceText text) implements Opened {}

    /** Why there is none. */
    record Failed(Diagnostic diagnostic) implements Opened {}
  }

  /**
   * Reads a text; a byte-order mark is dropped.
   *
   * @param shown the file's name as the person gave it
   */
  public static Opened read(Path file, String shown, Charset encoding) {
    if (!Files.exists(file)) {
      return failed(Code.FILE_MISSING, shown);
    }
    if (Files.isDirectory(file)) {
      return failed(Code.FILE_IS_DIRECTORY, shown);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? failed(Code.FILE_TOO_LARGE, shown, (MOST_BYTES >> 20) + " MB")
          : decode(bytes, shown, encoding);
    } catch (AccessDeniedException denied) {
      return failed(Code.FILE_NOT_READABLE, shown, "you do not have permission to read it");
    } catch (IOException broken) {
      return failed(Code.FILE_NOT_READABLE, shown, "the computer could not read it");
    }
  }

  private static Opened decode(byte[] bytes, String shown, Charset encoding) {
    Optional<String> kind = FileKind.of(bytes);
    if (kind.isPresent()) {
      return failed(Code.FILE_WRONG_KIND, shown, kind.get());
    }
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
    var result = decoder.decode(in, out, true);
    if (result.isError()) {
      return failed(Code.FILE_NOT_UTF8, notText(bytes, in.position(), shown));
    }
    return whole(out.flip().toString(), shown);
  }

  private static Opened whole(String decoded, String shown) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (text.isBlank()) {
      return failed(Code.FILE_EMPTY, shown);
    }
    int line = 1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (stop - start > LONGEST_LINE) {
        return failed(
            Code.LINE_TOO_LONG,
            shown,
            String.valueOf(line),
            grouped(stop - start),
            grouped(LONGEST_LINE));
      }
      start = stop + 1;
      line++;
    }
    return new Opened.Text(new SourceText(shown, text));
  }

  /** The file, the line of the first bad byte, and how that line reads as Windows-1252. */
  private static String[] notText(byte[] bytes, int bad, String shown) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < bad; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    int from = Math.max(start, bad - 30);
    int to = bad;
    while (to < bytes.length && to < bad + 30 && bytes[to] != '\n' && bytes[to] != '\r') {
      to++;
    }
    String offer = "";
    try {
      String old = WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
      offer = "; read as Windows-1252 it says \"" + old.strip() + "\"";
    } catch (CharacterCodingException alsoNotWindows) {
      offer = " and not Windows-1252 either";
    }
    return new String[] {shown, String.valueOf(line), offer};
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static Opened failed(Code code, String... arguments) {
    return new Opened.Failed(Diagnostic.of(code, new Place.InFile(arguments[0]), arguments));
  }

  /** The same, with a stub in place of each line that is too long. */
  public static Opened shortened(Path file, String shown, Charset encoding) {
    try {
      String text = Files.readString(file, encoding);
      return new Opened.Text(
          new SourceText(
              shown, LongLines.shortened(text.startsWith("\uFEFF") ? text.substring(1) : text)));
    } catch (IOException broken) {
      return failed(Code.FILE_NOT_READABLE, shown, "the computer could not read it");
    }
  }

  /** The usual encoding. */
  public static Opened read(Path file) {
    return read(file, file.toString(), StandardCharsets.UTF_8);
  }
}
