package org.proviso.reference;

import java.util.List;

/** A proposal written out in cells, as both evaluators are given it. */
record PlainWorld(List<Sheet> sheets) {
  PlainWorld {
    sheets = List.copyOf(sheets);
  }

  /** One sheet: its field names and its rows; an empty cell is a blank one. */
  record Sheet(String name, List<String> header, List<List<String>> rows) {
    Sheet {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The sheet of that name; one without fields where there is none. */
  Sheet sheet(String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElse(new Sheet(name, List.of(), List.of()));
  }
}
