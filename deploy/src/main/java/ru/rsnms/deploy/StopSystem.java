package ru.rsnms.deploy;

import java.io.IOException;
import java.nio.file.Path;

/** The command {@code deploy/stop.sh}: stops the processes of one system; its data stay. */
public final class StopSystem {

  private StopSystem() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    stop(Settings.of(Path.of(arguments[0]).toAbsolutePath(), System.getenv()));
  }

  static void stop(Settings settings) throws IOException, InterruptedException {
    new RsnmsSystem(settings, new Phases(System.out)).stop();
  }
}
