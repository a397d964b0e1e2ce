package org.proviso.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a calendar: what it calls a day or a span of days.
 *
 * @param nameKeys what it calls them, as keys of names
 * @param kinds of which kinds of day they are, and are not; silent on the others
 * @param fields its other fields, by key
 * @param stretch the semester, quarter … that the row is about, if any; {@code DAY} if none
 */
public record ListedDay(
    DateSpan span,
    Set<String> nameKeys,
    Map<DayKind, Truth> kinds,
    Map<String, String> fields,
    Stretch stretch) {
  public ListedDay {
    nameKeys = Set.copyOf(nameKeys);
    kinds = Map.copyOf(kinds);
    fields = Map.copyOf(fields);
  }

  Truth says(DayKind kind) {
    return kinds.getOrDefault(kind, Truth.UNKNOWN);
  }

  Optional<String> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  long days() {
    return span.last().toEpochDay() - span.first().toEpochDay() + 1;
  }
}
