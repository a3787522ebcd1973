package ru.rsnms.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The people of the demo realm, as a table for the terminal. */
final class DemoUsers {

  private final JsonNode realm;

  DemoUsers(Path realmFile) throws IOException {
    this.realm = new ObjectMapper().readTree(realmFile.toFile());
  }

  void print(PrintStream out, String password) {
    for (var user : realm.path("users")) {
      out.printf("  %-12s %-14s %s%n", user.path("username").asText(), password, roles(user));
    }
  }

  private static String roles(JsonNode user) {
    var roles = StreamSupport.stream(user.path("realmRoles").spliterator(), false).toList();
    return roles.isEmpty()
        ? Texts.of("no-role")
        : roles.stream().map(JsonNode::asText).map(Texts::role).collect(Collectors.joining(", "));
  }
}
