package org.proviso.proposal;

import java.util.List;
import org.proviso.source.Place;

/**
 * A sheet as text, handed over in memory: rows of an example, or of a host program.
 *
 * @param name the kind of record ("schedule"); empty to let the header decide
 * @param file what diagnostics and row references name as its source
 * @param places where each row stands; empty to number the rows from 2, the header being row 1
 */
public record RawSheet(
    String name, String file, List<String> header, List<List<String>> rows, List<Place> places) {
  public RawSheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    places = List.copyOf(places);
  }

  /** A sheet that stands in no file, called by its own name. */
  public static RawSheet of(String name, List<String> header, List<List<String>> rows) {
    return new RawSheet(name, name, header, rows, List.of());
  }
}
