package org.proviso.norm;

import java.util.List;
import org.proviso.source.Span;

/** A table of the agreement, under a line "Table 1. Title" (S33). */
public record Table(
    String number, String title, List<String> header, List<List<String>> rows, Span words) {
  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
