package ru.rsnms.reports.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One way to print one document, measured in rounds. Costs are those of the printing threads. */
final class Printing {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final double NANOSECONDS = 1e6;

  private record Round(long[] nanos, long allocated) {

    double mean() {
      return Arrays.stream(nanos).average().orElseThrow() / NANOSECONDS;
    }
  }

  private final Callable<byte[]> print;
  private final List<Round> rounds = new ArrayList<>();

  Printing(Callable<byte[]> print) {
    this.print = print;
  }

  /** Prints until it has worked for some time, however busy the machine is; notes nothing. */
  void warm(long nanos) throws Exception {
    long end = THREADS.getCurrentThreadCpuTime() + nanos;
    while (THREADS.getCurrentThreadCpuTime() < end) {
      print.call();
    }
  }

  void forget() {
    rounds.clear();
  }

  /** Prints on some threads for some time. */
  void measure(int threads, long nanos) throws Exception {
    rounds.add(round(threads, nanos));
  }

  private Round round(int threads, long nanos) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Round>> all = new ArrayList<>();
      long end = System.nanoTime() + nanos;
      for (int i = 0; i < threads; i++) {
        all.add(pool.submit(() -> print(end)));
      }
      Round sum = new Round(new long[0], 0);
      for (Future<Round> one : all) {
        sum = together(sum, one.get());
      }
      return sum;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }

  private Round print(long end) throws Exception {
    long[] nanos = new long[64];
    int count = 0;
    long thread = Thread.currentThread().getId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    do {
      long start = THREADS.getCurrentThreadCpuTime();
      print.call();
      long cost = THREADS.getCurrentThreadCpuTime() - start;
      nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
      nanos[count++] = cost;
    } while (System.nanoTime() < end);
    long more = THREADS.getThreadAllocatedBytes(thread) - allocated;
    return new Round(Arrays.copyOf(nanos, count), more);
  }

  private static Round together(Round one, Round other) {
    long[] nanos = Arrays.copyOf(one.nanos(), one.nanos().length + other.nanos().length);
    System.arraycopy(other.nanos(), 0, nanos, one.nanos().length, other.nanos().length);
    return new Round(nanos, one.allocated() + other.allocated());
  }

  /** CPU milliseconds of a document that a share of them did not exceed. */
  double quantile(double share) {
    Round all = all();
    Arrays.sort(all.nanos());
    return all.nanos()[(int) Math.ceil(share * all.nanos().length) - 1] / NANOSECONDS;
  }

  /** Bytes allocated by a document. */
  double allocated() {
    Round all = all();
    return (double) all.allocated() / all.nanos().length;
  }

  private Round all() {
    return rounds.stream().reduce(new Round(new long[0], 0), Printing::together);
  }

  /** Least and largest ratio of the means of this and another printing in the same round. */
  double[] ratios(Printing other) {
    double[] ratios = new double[rounds.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = rounds.get(i).mean() / other.rounds.get(i).mean();
    }
    Arrays.sort(ratios);
    return ratios;
  }

  int bytes() throws Exception {
    return print.call().length;
  }
}
