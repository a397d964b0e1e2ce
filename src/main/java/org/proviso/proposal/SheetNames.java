package org.proviso.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Code;
import org.proviso.source.Diagnostic;
import org.proviso.source.Name;
import org.proviso.source.NearMiss;
import org.proviso.source.Place;
import org.proviso.source.Severity;

/** Which sheet some rows belong to, by their file's or tab's name and their header. */
final class SheetNames {
  /** What a header alone may make of a sheet that bears the name of what the clauses speak of. */
  private static final Set<String> TOLD_BY_HEADER =
      Set.of("schedule", "events", "about", "terms", "waivers", "bells");

  private SheetNames() {}

  /**
   * @param alone whether nothing else was given: then rows that say nothing of their kind are a
   *     schedule
   */
  static String choose(String name, List<String> header, boolean alone, ReadOptions options) {
    Optional<String> named = KnownFields.sheetNamed(name);
    if (named.isPresent()) {
      return named.get();
    }
    Name called = Name.of(name);
    Optional<Name> agreed = options.sheets().stream().filter(called::matches).findFirst();
    if (agreed.isPresent()) {
      return agreed.get().written().toLowerCase(Locale.ROOT);
    }
    boolean records = options.records().stream().anyMatch(called::matches);
    return KnownFields.sheetWith(header)
        .filter(sheet -> !records || TOLD_BY_HEADER.contains(sheet))
        .or(() -> KnownFields.sheetMentioned(name))
        .orElseGet(() -> alone && KnownFields.isOfTime(header) ? "schedule" : name);
  }

  /**
   * A name that is nearly that of a standard sheet.
   *
   * @param name what the rows are called where they come from
   * @param sheet the sheet that was made of them
   */
  static Optional<Diagnostic> nearMiss(Place place, String name, String sheet) {
    List<Name> known = KnownFields.sheets().stream().map(Name::of).toList();
    if (!KnownFields.sheets().contains(sheet)) {
      return NearMiss.nearly(Name.of(sheet), known).stream()
          .findFirst()
          .map(near -> FieldNames.nearMiss(Code.SHEET_UNKNOWN, place, sheet, near));
    }
    return known.stream()
        .filter(other -> NearMiss.isMiswritten(Name.of(name), other))
        .findFirst()
        .map(near -> misnamed(place, name, near.written(), sheet));
  }

  /** Where the columns say otherwise than the name, one of the two is wrong. */
  private static Diagnostic misnamed(Place place, String name, String near, String sheet) {
    Diagnostic told = Diagnostic.of(Code.SHEET_MISNAMED, place, name, near, sheet);
    return near.equals(sheet) ? told : told.at(Severity.ERROR);
  }
}
