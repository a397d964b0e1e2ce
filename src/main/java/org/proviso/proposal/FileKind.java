package org.proviso.proposal;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  TEXT("text"),
  WORKBOOK("an Excel workbook or another zip file"),
  OLD_WORKBOOK("an Excel workbook of before 2007"),
  PDF("a PDF"),
  IMAGE("an image"),
  WEB_PAGE("a web page"),
  RICH_TEXT("a word processor's document"),
  WIDE_TEXT("text in UTF-16"),
  BINARY("not text");

  private final String words;

  FileKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static FileKind of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String trimmed = start.stripLeading().toLowerCase(java.util.Locale.ROOT);
    if (start.startsWith("PK\u0003\u0004")) {
      return WORKBOOK;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLD_WORKBOOK;
    }
    if (start.startsWith("%PDF")) {
      return PDF;
    }
    if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
      return IMAGE;
    }
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
      return WIDE_TEXT;
    }
    if (trimmed.startsWith("<!doctype html") || trimmed.startsWith("<html")) {
      return WEB_PAGE;
    }
    if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    return start.indexOf('\0') >= 0 ? BINARY : TEXT;
  }
}
