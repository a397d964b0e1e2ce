package org.proviso.proposal;

import org.proviso.source.Name;

/** One column as it comes out of the files: the different cell texts, and a code a row. */
final class TextColumn {
  private final String header;
  private final Name name;
  private final CellTexts texts = new CellTexts();
  private final Codes codes = new Codes();

  TextColumn(String header, int blankRows) {
    this.header = header;
    this.name = Name.of(header);
    for (int row = 0; row < blankRows; row++) {
      codes.add(0);
    }
  }

  String header() {
    return header;
  }

  Name name() {
    return name;
  }

  CellTexts texts() {
    return texts;
  }

  Codes codes() {
    return codes;
  }

  int code(int row) {
    return codes.at(row);
  }

  String text(int row) {
    return CellWords.plain(texts.text(codes.at(row)));
  }
}
