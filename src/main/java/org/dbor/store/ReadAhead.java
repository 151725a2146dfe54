package org.dbor.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads documents on all processors and hands over what came of each, one at a time and in the
 * order given, so that the result does not depend on the number of threads. Only a few are held at
 * once, however many there are.
 */
public final class ReadAhead {
  private static final int HELD_PER_THREAD = 4;

  /**
   * Takes what was read, on the calling thread.
   *
   * @param <R> what reading a document gives
   * @param <E> what stops everything
   */
  @FunctionalInterface
  public interface Taker<R, E extends Exception> {
    void take(R reading) throws E;
  }

  private ReadAhead() {}

  /**
   * Reads each file and has it taken.
   *
   * @param read safe for use by several threads; must not throw
   * @throws E if the taker throws it; the rest is not read then
   */
  public static <R, E extends Exception> void each(
      Collection<Path> files, Function<Path, R> read, Taker<R, E> taker) throws E {
    int threads = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService readers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<R>> ahead = new ArrayDeque<>();
      Iterator<Path> rest = files.iterator();
      while (rest.hasNext() || !ahead.isEmpty()) {
        while (rest.hasNext() && ahead.size() < threads * HELD_PER_THREAD) {
          Path file = rest.next();
          ahead.add(readers.submit(() -> read.apply(file)));
        }
        taker.take(result(ahead.remove()));
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> reading) {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped while reading documents");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
