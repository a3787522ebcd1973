package ru.rsnms.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A program of the operating system with its output in a log file. */
final class Command {

  private final List<String> words = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private final Path log;

  Command(Path log, List<String> words) {
    this.log = log;
    this.words.addAll(words);
  }

  Command with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Runs to the end; anything but success is a failure named by the key. */
  void run(String failureKey) throws IOException, InterruptedException {
    if (start(words).waitFor() != 0) {
      throw new StartFailure(failureKey, log);
    }
  }

  /** Starts a server that outlives the launcher and its terminal. */
  Process detach() throws IOException {
    var detached = new ArrayList<>(List.of("setsid"));
    detached.addAll(words);
    return start(detached);
  }

  private Process start(List<String> command) throws IOException {
    Files.createDirectories(log.getParent());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectInput(new java.io.File("/dev/null"));
    return builder.redirectOutput(log.toFile()).start();
  }
}
