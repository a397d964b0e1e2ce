package org.proviso.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of one sheet of a world, as a proposal holds them. */
public record WitnessSheet(String name, List<String> header, List<List<String>> rows) {
  public WitnessSheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The rows with all fields that any of them has, in the order in which they come. */
  public static WitnessSheet of(String name, List<Map<String, String>> rows) {
    Set<String> header = new LinkedHashSet<>();
    rows.forEach(row -> header.addAll(row.keySet()));
    return new WitnessSheet(
        name,
        List.copyOf(header),
        rows.stream()
            .map(row -> header.stream().map(field -> row.getOrDefault(field, "")).toList())
            .toList());
  }
}
