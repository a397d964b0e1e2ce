package org.proviso.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.proviso.change.SideBySide;
import org.proviso.check.Comparer;
import org.proviso.check.Settings;
import org.proviso.check.StandardPasses;
import org.proviso.norm.Agreement;
import org.proviso.source.SourceText;

/**
 * How much time of one core a diff takes, worlds and replays included: of one clause pair at the
 * median, and of a whole agreement. {@code mvn -q test -Dtest=DiffBenchmark}; nothing is asserted.
 */
final class DiffBenchmark {
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);
  private static final List<String> PAIRS =
      List.of(
          "Each class shall have no more than 30 students.|Each class shall have no more than 28"
              + " students.",
          "A livestream may be recorded only with the unit member's written permission.|A"
              + " livestream may be recorded only with the unit member's permission.",
          "Each teacher shall have a duty-free lunch of at least 30 minutes each day.|Each teacher"
              + " shall have a duty-free lunch of at least 40 minutes each day.",
          "On Fridays, each unit member's staff meetings shall take no more than 3 hours per"
              + " month.|On Fridays, each unit member's staff meetings shall take no more than 4"
              + " hours per month.",
          "A unit member shall answer within 48 hours of each work message.|A unit member shall"
              + " answer within 24 hours of each work message.",
          "No unit member shall be required to supervise recess on Mondays or Tuesdays.|No unit"
              + " member shall be required to supervise recess on Mondays.");

  @Test
  void measure() throws IOException {
    var times = new ArrayList<Long>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (String pair : PAIRS) {
        int bar = pair.indexOf('|');
        long taken = time(text(pair.substring(0, bar)), text(pair.substring(bar + 1)));
        if (round > 0) {
          times.add(taken);
        }
      }
    }
    Collections.sort(times);
    System.out.printf("One clause pair, median: %d ms%n", times.get(times.size() / 2) / 1_000_000);
    String current = Files.readString(Path.of("agreements/benicia-2020-12-02/text.agreement"));
    String successor = Files.readString(Path.of("agreements/benicia-successor/text.agreement"));
    System.out.printf(
        "The memorandum and its successor: %d ms%n", time(current, successor) / 1_000_000);
  }

  private static String text(String sentence) {
    return "Agreement\n\n1.1  " + sentence + "\n";
  }

  private static long time(String old, String now) {
    Agreement before = read(old);
    Agreement after = read(now);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    SideBySide _ =
        new Comparer(new StandardPasses(), Settings.PLAIN, System::nanoTime, 5_000)
            .compare(before, after);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static Agreement read(String text) {
    return new StandardPasses().read(new SourceText("version", text), Map.of());
  }
}
