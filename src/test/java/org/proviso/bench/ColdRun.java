package org.proviso.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of a program in a process of its own, from the command to its exit.
 *
 * @param wall how long it took
 * @param peakKilobytes the most memory it had resident, as Linux counts it; 0 elsewhere
 * @param output what it printed
 */
record ColdRun(Duration wall, long peakKilobytes, List<String> output) {
  private static final int MILLISECONDS_BETWEEN_LOOKS = 10;
  private static final String PEAK = "VmHWM:";

  /** Any of the exit codes but this and higher ones says that the program did its work. */
  private static final int FAILURE = 2;

  static ColdRun of(List<String> command, Path workFolder)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile(workFolder, "run", ".out");
    try {
      return of(command, printed.toFile());
    } finally {
      Files.delete(printed);
    }
  }

  private static ColdRun of(List<String> command, File printed)
      throws IOException, InterruptedException {
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long peak = 0;
    while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - started);
    if (process.exitValue() >= FAILURE) {
      throw new IOException("Exit " + process.exitValue() + " of " + String.join(" ", command));
    }
    return new ColdRun(wall, peak, Files.readAllLines(printed.toPath()));
  }

  /** The system keeps the high-water mark itself, so that looking rarely misses little. */
  private static long peakKilobytes(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }
}
