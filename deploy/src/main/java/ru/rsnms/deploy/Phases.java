package ru.rsnms.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs the steps of a start, prints a line with the seconds of each and keeps a record of them. */
public final class Phases {

  private static final double NANOSECONDS = 1e9;

  private final PrintStream out;
  private final long birth = System.nanoTime();
  private final List<Phase> done = new CopyOnWriteArrayList<>();

  public Phases(PrintStream out) {
    this.out = out;
  }

  /** Runs a step named by a key of the text bundle ({@code phase.<key>}). */
  public <T> T run(String key, Callable<T> step) {
    var begin = System.nanoTime();
    try {
      var result = step.call();
      var end = System.nanoTime();
      end(new Phase(key, (begin - birth) / NANOSECONDS, (end - begin) / NANOSECONDS));
      return result;
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new CompletionException(failure);
    }
  }

  /** A step without a result. */
  public void run(String key, Step step) {
    run(
        key,
        () -> {
          step.run();
          return null;
        });
  }

  private void end(Phase phase) {
    done.add(phase);
    out.println(
        String.format(
            Locale.ROOT, "%7.1f %s  %s", phase.seconds(), Texts.of("seconds"), phase.title()));
  }

  /** Writes the record of the steps so far, a line each. */
  public void save(Path file) throws IOException {
    Files.write(file, done.stream().map(Phase::line).toList());
  }

  /** Reads a saved record. */
  public static List<Phase> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.map(Phase::of).toList();
    }
  }

  /**
   * A step that has ended; steps may overlap.
   *
   * @param begin seconds from the beginning of the start
   * @param seconds how long it took
   */
  public record Phase(String key, double begin, double seconds) {

    /** The Russian name of the step. */
    public String title() {
      return Texts.of("phase." + key);
    }

    /** Seconds from the beginning of the start to the end of the step. */
    public double end() {
      return begin + seconds;
    }

    private String line() {
      return String.format(Locale.ROOT, "%s %.2f %.2f", key, begin, seconds);
    }

    private static Phase of(String line) {
      var words = line.split(" ");
      return new Phase(words[0], Double.parseDouble(words[1]), Double.parseDouble(words[2]));
    }
  }

  /** Something to do that may fail. */
  @FunctionalInterface
  public interface Step {
    void run() throws Exception;
  }
}
