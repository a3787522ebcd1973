package ru.rsnms.deploy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The login provider with the demo realm. */
final class Keycloak {

  static final String PART = "keycloak";

  /** The virtual machine options of the distribution's own script that matter here. */
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxMetaspaceSize=256m",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          // A connection that died with the database is replaced before anybody meets it.
          "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED");

  private final Settings settings;
  private final Secrets secrets;
  private final Servers servers;
  private final ProcessBook processes;
  private final Probe probe = new Probe();

  Keycloak(Settings settings, Secrets secrets, Servers servers, ProcessBook processes) {
    this.settings = settings;
    this.secrets = secrets;
    this.servers = servers;
    this.processes = processes;
  }

  /** Keycloak compiles its configuration once; every start is then a quick one. */
  void install() throws Exception {
    servers.once("keycloak-" + servers.version("keycloak"), this::build);
  }

  private void build() throws IOException, InterruptedException {
    var words =
        List.of(
            "sh",
            servers.keycloak().resolve("bin/kc.sh").toString(),
            "build",
            "--db=postgres",
            "--health-enabled=true");
    new Command(settings.log("keycloak-build"), words)
        .with("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1")
        .run("failure.keycloak");
  }

  void start() throws IOException {
    layOut();
    var command =
        new Command(settings.log(PART), words())
            .with("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
            .with("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin())
            .with("KC_DB_URL", settings.jdbcUrl(Database.KEYCLOAK))
            .with("KC_DB_USERNAME", Database.KEYCLOAK)
            .with("KC_DB_PASSWORD", secrets.databaseKeycloak())
            .with("KC_DB_POOL_MAX_SIZE", "20")
            .with("KC_CACHE", "local")
            .with("KC_HTTP_ENABLED", "true")
            .with("KC_HTTP_HOST", "127.0.0.1")
            .with("KC_HTTP_PORT", Integer.toString(settings.ports().keycloak()))
            .with("KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.ports().keycloakHealth()))
            .with("KC_HOSTNAME", settings.keycloakUrl())
            .with("RSNMS_BASE_URL", settings.baseUrl())
            .with("RSNMS_OIDC_SECRET", secrets.oidcClient())
            .with("RSNMS_DEMO_PASSWORD", secrets.demo());
    processes.enter(PART, command.detach().toHandle());
  }

  private List<String> words() {
    var home = home().toString();
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(JAVA_OPTIONS);
    words.addAll(
        List.of(
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home + File.separator + "conf",
            "-cp",
            home + "/lib/quarkus-run.jar",
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm"));
    return words;
  }

  /** A home of its own with the shared programs, so that several systems run from one copy. */
  private void layOut() throws IOException {
    var imports = home().resolve("data/import");
    Files.createDirectories(imports);
    for (var shared : List.of("lib", "conf", "providers", "themes", "version.txt")) {
      var link = home().resolve(shared);
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, servers.keycloak().resolve(shared));
    }
    Files.copy(
        settings.deployFolder().resolve("keycloak/realm-demo.json"),
        imports.resolve("rsnms-realm.json"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Waits until the realm answers: Keycloak imports it after it has begun to listen. */
  void awaitReady() throws InterruptedException {
    var discovery = settings.realmUrl() + "/.well-known/openid-configuration";
    if (!probe.await(discovery, answer -> answer.statusCode() == 200, this::isAlive)) {
      throw new StartFailure("failure.keycloak", settings.log(PART));
    }
  }

  boolean isAlive() {
    return processes.living(PART).isPresent();
  }

  void stop() throws IOException, InterruptedException {
    processes.end(PART, "TERM");
  }

  private Path home() {
    return settings.data().resolve(PART);
  }
}
