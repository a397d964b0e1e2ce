package org.proviso.change;

import java.util.List;

/** Rows of one sheet of a world, as a proposal holds them. */
public record WitnessSheet(String name, List<String> header, List<List<String>> rows) {
  public WitnessSheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
