package ru.rsnms.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Servers and data may lie on different disks. */
  private void checkSpace() throws IOException {
    if (!Files.exists(settings.serverHome().resolve("jars"))) {
      requireFree(settings.serverHome(), SERVERS_MEGABYTES);
    }
    requireFree(settings.data(), DATA_MEGABYTES);
  }

  private static void requireFree(Path folder, long needed) throws IOException {
    var free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    if (free < needed) {
      throw new StartFailure("failure.disk", folder, needed, free);
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
