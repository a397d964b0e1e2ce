package org.proviso.proposal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.proviso.proposal.PlainTexts.NotPlain;

/**
 * Reads the rows of a large CSV file in UTF-8 block by block, several blocks at a time, as long as
 * they are plain; hands them on in the order of the file. What comes from the first other block on
 * is left to {@link CsvSource}.
 */
final class PlainCsv {
  private static final int MOST_READERS = 4;

  /** Room behind a block for the rest of its last line. */
  private static final int LONGEST_LINE = 1 << 16;

  private static final int SLACK = 32;

  private final SheetIntake.Rows sink;
  private final char separator;
  private final int blockSize;
  private long start;
  private long size;
  private int next;
  private int turn;
  private int blocks;
  private int lines = 1;
  private boolean stopped;

  PlainCsv(SheetIntake.Rows sink, char separator, int blockSize) {
    this.sink = sink;
    this.separator = separator;
    this.blockSize = blockSize;
  }

  /**
   * Reads what stands behind the first line.
   *
   * @param startOfRows where the second line starts
   */
  void read(Path file, long startOfRows) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      start = startOfRows;
      size = channel.size();
      blocks = Math.toIntExact((size - start + blockSize - 1) / blockSize);
      read(channel);
    }
  }

  private void read(FileChannel channel) throws IOException {
    int readers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_READERS);
    List<Future<?>> others = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(readers)) {
      for (int i = 0; i < readers; i++) {
        others.add(pool.submit(() -> new Reader(channel).run()));
      }
      for (Future<?> other : others) {
        other.get();
      }
    } catch (ExecutionException failed) {
      throw failure(failed);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException(stop);
    }
  }

  private static IOException failure(ExecutionException failed) {
    return switch (failed.getCause()) {
      case IOException unreadable -> unreadable;
      case Error exhausted -> throw exhausted;
      case null, default -> throw new IllegalStateException(failed);
    };
  }

  /** Whether the whole file was plain. */
  boolean isDone() {
    return !stopped;
  }

  /** How many lines were read, the first line with them. */
  int lines() {
    return lines;
  }

  private synchronized int take() {
    return stopped || next == blocks ? -1 : next++;
  }

  /** Hands over a block when those before it have been. */
  private synchronized void hand(int number, PlainBlock block, boolean plain)
      throws InterruptedException {
    while (turn != number && !stopped) {
      wait();
    }
    if (!stopped && plain) {
      sink.take(block, lines + 1);
      lines += block.lines();
      turn++;
    } else {
      stopped = true;
    }
    notifyAll();
  }

  private synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Reads one block after another. */
  private final class Reader {
    private final FileChannel channel;
    private final PlainBlock block = new PlainBlock(separator, sink.kept());
    private final byte[] bytes = new byte[1 + blockSize + LONGEST_LINE + SLACK];

    Reader(FileChannel channel) {
      this.channel = channel;
    }

    Void run() throws IOException, InterruptedException {
      boolean failed = true;
      try {
        for (int number = take(); number >= 0; number = take()) {
          hand(number, block, read(number));
        }
        failed = false;
      } finally {
        if (failed) {
          stop();
        }
      }
      return null;
    }

    /** The lines that start in the block; false if some are not plain. */
    private boolean read(int number) throws IOException {
      long first = start + (long) number * blockSize - 1;
      int length = fill(first);
      int from = lineAfter(0, length);
      int to = lineAfter(Math.min(blockSize, length - 1), length);
      if (to > length && first + length == size) {
        bytes[length] = '\n';
        to = length + 1;
      }
      if (to > length + 1) {
        return false;
      }
      try {
        block.read(bytes, Math.min(from, to), to);
        return true;
      } catch (NotPlain other) {
        return false;
      }
    }

    /** Reads the byte before the block, the block, and room for the rest of its last line. */
    private int fill(long first) throws IOException {
      ByteBuffer free = ByteBuffer.wrap(bytes, 0, bytes.length - SLACK);
      while (free.hasRemaining() && channel.read(free, first + free.position()) >= 0) {
        // A file may come in parts.
      }
      Arrays.fill(bytes, free.position(), free.position() + SLACK, (byte) 0);
      return free.position();
    }

    /** Where the first line that starts behind this byte does. */
    private int lineAfter(int at, int length) {
      int end = at;
      while (end < length && bytes[end] != '\n') {
        end++;
      }
      return end < length ? end + 1 : Integer.MAX_VALUE;
    }
  }
}
