package org.proviso.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The benchmark's results as a Markdown table; the first contender is the measure of the rest. */
record ResultTable(long rows, long bytes, RuleCounts planted, Map<Contender, List<ColdRun>> runs) {

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(say("%n%,d rows, %,d MB, %s%n", rows, bytes / 1_000_000, planted.line()));
    text.append(say("| program | wall, median (fastest) | rows/s | peak memory | ratio |%n"));
    text.append(say("|---|---:|---:|---:|---:|%n"));
    Duration measure = median(runs.values().iterator().next());
    runs.forEach((contender, hers) -> text.append(line(contender, hers, measure)));
    return text.toString();
  }

  private String line(Contender contender, List<ColdRun> hers, Duration measure) {
    Duration wall = median(hers);
    Duration fastest = hers.stream().map(ColdRun::wall).min(Duration::compareTo).orElse(wall);
    long peak = hers.stream().mapToLong(ColdRun::peakKilobytes).max().orElse(0);
    return say(
        "| %s | %.2f s (%.2f s) | %,.0f | %s | %.2f |%n",
        contender.name(),
        seconds(wall),
        seconds(fastest),
        rows / seconds(wall),
        peak == 0 ? "not known" : peak / 1024 + " MB",
        seconds(wall) / seconds(measure));
  }

  /** The middle one; with an even number, the faster of the two in the middle. */
  private static Duration median(List<ColdRun> hers) {
    return hers.stream().map(ColdRun::wall).sorted().toList().get((hers.size() - 1) / 2);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  private static String say(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
