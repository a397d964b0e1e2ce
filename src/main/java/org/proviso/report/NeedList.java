package org.proviso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.source.Name;

/** Gathers what is needed, each field of each sheet once with all that it must say. */
final class NeedList {
  private final Map<Column, Set<String>> found = new LinkedHashMap<>();
  private final Map<Column, Set<String>> named = new LinkedHashMap<>();

  private record Column(String sheet, Name field) {}

  /** In the order in which they were first needed. */
  List<Need> all() {
    var all = new ArrayList<Need>();
    found.forEach(
        (column, what) ->
            all.add(
                new Need(
                    column.sheet(),
                    column.field().written(),
                    String.join(" or ", what),
                    List.copyOf(named.getOrDefault(column, Set.of())))));
    return all;
  }

  void need(String sheet, String field, String what) {
    if (what.startsWith("yes or no")) {
      name(sheet, field, List.of("yes", "no"));
    } else if (what.startsWith("written, verbal or no")) {
      name(sheet, field, List.of("written", "verbal", "no"));
    }
    found.computeIfAbsent(new Column(sheet, Name.of(field)), _ -> new LinkedHashSet<>()).add(what);
  }

  /** What a field may say, in quotation marks. */
  void choice(String sheet, String field, String value) {
    need(sheet, field, "\"" + value + "\"");
    name(sheet, field, List.of(value));
  }

  /** The values that a field may have. */
  void name(String sheet, String field, List<String> values) {
    named
        .computeIfAbsent(new Column(sheet, Name.of(field)), _ -> new LinkedHashSet<>())
        .addAll(values);
  }
}
