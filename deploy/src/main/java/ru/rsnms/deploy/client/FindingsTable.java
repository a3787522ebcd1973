package ru.rsnms.deploy.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import ru.rsnms.deploy.Texts;

/** Prints what the import doubts, for a terminal. */
final class FindingsTable {

  private final PrintStream out;

  FindingsTable(PrintStream out) {
    this.out = out;
  }

  void print(JsonNode findings) {
    out.println(Texts.of(findings.isEmpty() ? "findings.none" : "findings.title", findings.size()));
    for (var finding : findings) {
      var severity = Texts.of("findings." + finding.path("severity").asText());
      out.printf("  %-14s %s%n", severity, finding.path("place").asText());
      line(finding, "quote");
      line(finding, "message");
      line(finding, "proposal");
    }
  }

  private void line(JsonNode finding, String field) {
    if (finding.hasNonNull(field)) {
      out.printf("  %-14s %s%n", "", Texts.of("findings." + field, finding.path(field).asText()));
    }
  }
}
