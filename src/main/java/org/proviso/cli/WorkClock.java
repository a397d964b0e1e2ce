package org.proviso.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long this thread has worked, in nanoseconds, so that a search that may take two seconds comes
 * to the same on a machine that is busy with something else.
 */
public final class WorkClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private WorkClock() {}

  /** The time of the wall where the machine does not tell how long a thread has worked. */
  public static long nanos() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }
}
