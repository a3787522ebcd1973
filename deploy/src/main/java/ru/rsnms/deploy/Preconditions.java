package ru.rsnms.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/** What must hold before anything is started; each lack is one clear sentence. */
final class Preconditions {

  private static final int JAVA = 17;
  private static final long MEGABYTE = 1024L * 1024;
  private static final long SERVERS_MEGABYTES = 2_500;
  private static final long DATA_MEGABYTES = 1_000;

  private final Settings settings;

  Preconditions(Settings settings) {
    this.settings = settings;
  }

  void check() throws IOException {
    if (Runtime.version().feature() < JAVA) {
      throw new StartFailure("failure.java", Runtime.version().feature());
    }
    if (!Files.exists(settings.ear())) {
      throw new StartFailure("failure.ear", settings.ear());
    }
    Files.createDirectories(settings.serverHome());
    Files.createDirectories(settings.data());
    checkSpace();
    checkPorts();
  }

  private void checkSpace() throws IOException {
    var unpacked = Files.exists(settings.serverHome().resolve("jars"));
    var needed = unpacked ? DATA_MEGABYTES : DATA_MEGABYTES + SERVERS_MEGABYTES;
    var free = Files.getFileStore(settings.data()).getUsableSpace() / MEGABYTE;
    if (free < needed) {
      throw new StartFailure("failure.disk", settings.data(), needed, free);
    }
  }

  private void checkPorts() {
    var ports = settings.ports();
    checkFree("RSNMS_HTTP_PORT", ports.http());
    checkFree("RSNMS_KEYCLOAK_PORT", ports.keycloak());
    checkFree("RSNMS_DB_PORT", ports.database());
    checkFree("RSNMS_MANAGEMENT_PORT", ports.management());
    checkFree("RSNMS_KEYCLOAK_HEALTH_PORT", ports.keycloakHealth());
  }

  private static void checkFree(String variable, int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException occupied) {
      throw new StartFailure("failure.port", Integer.toString(port), variable);
    }
  }
}
