package org.proviso.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on a terminal while work takes longer than two seconds; nothing anywhere else. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 2;

  private final Optional<ScheduledExecutorService> timer;
  private final List<ProgressBar> bars = new CopyOnWriteArrayList<>();

  Progress(String task, boolean terminal) {
    timer = terminal ? Optional.of(timer()) : Optional.empty();
    timer.ifPresent(
        waiting -> {
          var _ = waiting.schedule(() -> show(task), PATIENCE_SECONDS, TimeUnit.SECONDS);
        });
  }

  private void show(String task) {
    bars.add(new ProgressBarBuilder().setTaskName(task).setInitialMax(-1).hideEta().build());
  }

  private static ScheduledExecutorService timer() {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          Thread thread = new Thread(work, "progress");
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    timer.ifPresent(ScheduledExecutorService::shutdownNow);
    bars.forEach(ProgressBar::close);
  }
}
