package org.proviso.syntax;

import java.util.List;
import org.proviso.source.Span;

/** The title at the top of a file, with or without a blank line between it and the text. */
final class TitleLines {
  private static final String ENDS = ".:;";

  private TitleLines() {}

  static boolean isOne(Span block) {
    return block.end() - block.start() < 300
        && ENDS.indexOf(block.source().text().charAt(block.end() - 1)) < 0;
  }

  /**
   * Past the first lines that are the title: each ends where the next word would still have found
   * room, and no sentence ends there. Else the end of the paragraph.
   */
  static int end(List<TextLine> lines, int at, int end) {
    int width = lines.subList(at, end).stream().mapToInt(TitleLines::length).max().orElse(0);
    int to = at;
    while (to + 1 < end && isBroken(lines.get(to), lines.get(to + 1), width)) {
      to++;
    }
    return to > at && ENDS.indexOf(last(lines.get(end - 1))) >= 0 ? to : end;
  }

  private static boolean isBroken(TextLine line, TextLine next, int width) {
    String word = next.head().split("\\s", 2)[0];
    return Character.isUpperCase(word.charAt(0))
        && length(line) + 1 + word.length() <= width
        && last(line) != ','
        && ENDS.indexOf(last(line)) < 0
        && !Beginnings.pointsOn(line.source().text().substring(line.from(), line.to()));
  }

  private static char last(TextLine line) {
    return line.source().text().charAt(line.to() - 1);
  }

  private static int length(TextLine line) {
    return line.to() - line.from();
  }
}
