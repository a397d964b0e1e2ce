package org.proviso.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.proviso.verdict.Result;
import org.proviso.verdict.RowRef;

/** The files that rows come from, by their own names where no two of those are alike. */
final class Sources {
  private final Map<String, String> shown = new HashMap<>();

  static Sources of(Result result) {
    Sources sources = new Sources();
    Set<String> all = new LinkedHashSet<>();
    result.findings().forEach(f -> f.rows().stream().map(RowRef::source).forEach(all::add));
    result
        .findings()
        .forEach(
            f -> f.parts().forEach(p -> p.rows().stream().map(RowRef::source).forEach(all::add)));
    Map<String, Integer> names = new HashMap<>();
    all.forEach(source -> names.merge(name(source), 1, Integer::sum));
    for (String source : all) {
      boolean alone = names.getOrDefault(name(source), 0) == 1;
      sources.shown.put(source, alone ? name(source) : source);
    }
    return sources;
  }

  String shown(String source) {
    return shown.getOrDefault(source, source);
  }

  private static String name(String source) {
    return source.replaceFirst("^.*[/\\\\]", "");
  }
}
