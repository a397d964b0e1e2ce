package org.proviso.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from its first bytes what a file is that is no text, in words a person knows. */
public final class FileKind {
  private static final int LOOKED_AT = 4096;

  /** Programs save a web page under the name of a workbook or a text. */
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "(?i)(?:\u00ef\u00bb\u00bf)?\\s*<(?:!doctype\\b|html\\b|\\?xml\\b|head\\b|table\\b)");

  private static final Map<String, String> BEGINNINGS = beginnings();

  private FileKind() {}

  /** What the file is, with its article; empty if it may be text. */
  public static Optional<String> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
      if (head.startsWith(known.getKey())) {
        return Optional.of(known.getValue());
      }
    }
    if (head.indexOf('\0') >= 0) {
      return Optional.of("a file that is not text");
    }
    return WEB_PAGE.matcher(head).lookingAt()
        ? Optional.of("a web page (HTML or XML)")
        : Optional.empty();
  }

  private static Map<String, String> beginnings() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("%PDF", "a PDF");
    known.put("\u0089PNG", "a picture (PNG)");
    known.put("\u00ff\u00d8\u00ff", "a picture (JPEG)");
    known.put("GIF8", "a picture (GIF)");
    known.put("PK\3\4", "a Word document, a workbook or another zipped file");
    known.put("\u00d0\u00cf\u0011\u00e0", "an old Word or Excel file (.doc or .xls)");
    known.put("{\\rtf", "a rich-text document (RTF)");
    known.put("\u00ff\u00fe", "text in UTF-16");
    known.put("\u00fe\u00ff", "text in UTF-16");
    return known;
  }
}
