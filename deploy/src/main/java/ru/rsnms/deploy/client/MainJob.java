package ru.rsnms.deploy.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the system is for, done once after its first start. */
@FunctionalInterface
public interface MainJob {

  /** For a system that shall not work by itself. */
  MainJob NONE = (system, folder) -> List.of();

  /**
   * Does the job over the REST API.
   *
   * @param system where the system listens and how to log in
   * @param folder where to save what comes out
   * @return the saved documents
   */
  List<Path> run(SystemAccess system, Path folder) throws IOException, InterruptedException;
}
