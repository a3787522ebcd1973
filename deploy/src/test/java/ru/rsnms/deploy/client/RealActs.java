package ru.rsnms.deploy.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import ru.rsnms.deploy.client.OrderIssuing.Issued;
import ru.rsnms.deploy.harness.SystemUnderTest;

/**
 * The source documents beside the repository, issued in the system under test. An old act keeps its
 * number, so each can be issued once; whoever needs it later gets the same.
 */
final class RealActs {

  /** Where the documents lie, if they are there at all. */
  static final Path DATA =
      Path.of(System.getProperty("rsnms.deploy.folder", "."), "../../shared/data");

  private static final Map<String, Issued> ISSUED = new HashMap<>();

  private RealActs() {}

  static boolean areAtHand() {
    return Files.isDirectory(DATA);
  }

  static Path file(String act) {
    return DATA.resolve("orders").resolve(act + ".json");
  }

  static synchronized Issued issued(String act) throws IOException, InterruptedException {
    if (!ISSUED.containsKey(act)) {
      var issuing = new OrderIssuing(SystemUnderTest.access(), findings -> {});
      ISSUED.put(act, issuing.issue(OrderBundle.of(file(act))));
    }
    return ISSUED.get(act);
  }
}
