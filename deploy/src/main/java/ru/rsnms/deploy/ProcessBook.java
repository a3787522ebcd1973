package ru.rsnms.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of one system, a file each. A process is known by its id and the instant of its
 * birth, so that a foreign process with a reused id is never touched.
 */
final class ProcessBook {

  private static final int PATIENCE_SECONDS = 40;

  private final Path folder;

  ProcessBook(Path data) {
    this.folder = data.resolve("pids");
  }

  void enter(String part, ProcessHandle process) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(part), process.pid() + " " + birthOf(process).toEpochMilli());
  }

  Optional<ProcessHandle> living(String part) {
    try {
      if (!Files.exists(file(part))) {
        return Optional.empty();
      }
      var words = Files.readString(file(part)).strip().split(" ");
      var born = Instant.ofEpochMilli(Long.parseLong(words[1]));
      return ProcessHandle.of(Long.parseLong(words[0]))
          .filter(ProcessHandle::isAlive)
          .filter(process -> birthOf(process).until(born, ChronoUnit.SECONDS) == 0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Ends a process with the given signal and, after a long wait, without asking. */
  void end(String part, String signal) throws IOException, InterruptedException {
    var process = living(part);
    if (process.isPresent()) {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.get().pid()))
          .start()
          .waitFor();
      if (!ended(process.get())) {
        process.get().destroyForcibly();
      }
    }
    Files.deleteIfExists(file(part));
  }

  private static boolean ended(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException stillThere) {
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Instant birthOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private Path file(String part) {
    return folder.resolve(part);
  }
}
