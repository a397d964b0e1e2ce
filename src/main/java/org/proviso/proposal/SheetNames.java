package org.proviso.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.source.Name;

/** Which sheet some rows belong to, by their file's or tab's name and their header. */
final class SheetNames {
  private SheetNames() {}

  /**
   * @param own the sheets that agreements name themselves
   * @param alone whether nothing else was given: then rows that say nothing of their kind are a
   *     schedule
   */
  static String choose(String name, List<String> header, boolean alone, List<Name> own) {
    Optional<String> named = KnownFields.sheetNamed(name);
    if (named.isPresent()) {
      return named.get();
    }
    Optional<Name> agreed = own.stream().filter(Name.of(name)::matches).findFirst();
    if (agreed.isPresent()) {
      return agreed.get().written().toLowerCase(Locale.ROOT);
    }
    return KnownFields.sheetWith(header)
        .or(() -> KnownFields.sheetMentioned(name))
        .orElseGet(() -> alone && KnownFields.isOfTime(header) ? "schedule" : name);
  }
}
