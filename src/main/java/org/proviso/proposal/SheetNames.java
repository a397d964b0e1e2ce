package org.proviso.proposal;

import java.util.List;
import java.util.Optional;

/** Which sheet some rows belong to, by their file's or tab's name and their header. */
final class SheetNames {
  private SheetNames() {}

  /**
   * @param alone whether nothing else was given: then rows that say nothing of their kind are a
   *     schedule
   */
  static String choose(String name, List<String> header, boolean alone) {
    Optional<String> named = KnownFields.sheetNamed(name);
    if (named.isPresent()) {
      return named.get();
    }
    return KnownFields.sheetWith(header)
        .or(() -> KnownFields.sheetMentioned(name))
        .orElseGet(() -> alone ? "schedule" : name);
  }
}
