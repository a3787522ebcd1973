package ru.rsnms.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The application server with the EAR. */
final class WildFly {

  static final String PART = "wildfly";

  private static final String UNDERTOW = "modules/system/layers/base/io/undertow/core/main";
  private static final String JAVA_OPTIONS =
      "-Xms256m -Xmx1024m -XX:MetaspaceSize=128m -XX:MaxMetaspaceSize=512m"
          + " -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Dfile.encoding=UTF-8"
          + " -Djboss.modules.system.pkgs=org.jboss.byteman ";
  private static final int PID_PAUSE_MILLIS = 100;

  private final Settings settings;
  private final Secrets secrets;
  private final Servers servers;
  private final ProcessBook processes;
  private final Probe probe = new Probe();

  WildFly(Settings settings, Secrets secrets, Servers servers, ProcessBook processes) {
    this.settings = settings;
    this.secrets = secrets;
    this.servers = servers;
    this.processes = processes;
  }

  void install() throws Exception {
    servers.once("wildfly-" + servers.version("wildfly"), this::addJars);
    servers.once("wildfly-" + configurationName(), this::configure);
  }

  private void addJars() throws IOException {
    var undertow = servers.wildFly().resolve(UNDERTOW);
    var jar = "undertow-core-" + servers.version("undertow") + ".jar";
    copy(servers.jar("undertow-core"), undertow.resolve(jar));
    var module = Files.readString(undertow.resolve("module.xml"));
    Files.writeString(
        undertow.resolve("module.xml"), module.replaceAll("undertow-core-[^\"/]+\\.jar", jar));

    var driver = servers.wildFly().resolve("modules/org/postgresql/main");
    Files.createDirectories(driver);
    copy(servers.jar("postgresql"), driver.resolve("postgresql.jar"));
    copy(
        settings.deployFolder().resolve("wildfly/postgresql-module.xml"),
        driver.resolve("module.xml"));
  }

  /** Runs the configuration script on a copy of the stock configuration, without a server. */
  private void configure() throws IOException, InterruptedException {
    var folder = servers.wildFly().resolve("standalone/configuration");
    var name = configurationName();
    copy(folder.resolve("standalone.xml"), folder.resolve(name));
    var script = Files.createTempFile(servers.home(), "configure", ".cli");
    Files.writeString(
        script, "embed-server --server-config=" + name + "\n" + configurationScript());
    var words =
        List.of("sh", servers.wildFly().resolve("bin/jboss-cli.sh").toString(), "--file=" + script);
    new Command(settings.log("wildfly-configure"), words)
        .with("JAVA_OPTS", "-Xmx512m -XX:TieredStopAtLevel=1")
        .run("failure.wildfly");
    Files.delete(script);
  }

  /** Named by its script: source trees with different scripts share one installation. */
  private String configurationName() throws IOException {
    var content = configurationScript().getBytes(StandardCharsets.UTF_8);
    return "rsnms-" + UUID.nameUUIDFromBytes(content) + ".xml";
  }

  private String configurationScript() throws IOException {
    return Files.readString(settings.deployFolder().resolve("wildfly/configure.cli"));
  }

  void start() throws IOException, InterruptedException {
    layOut();
    var pidFile = settings.data().resolve("wildfly.pid");
    Files.deleteIfExists(pidFile);
    var command =
        new Command(settings.log(PART), words())
            .with("JAVA_OPTS", JAVA_OPTIONS + settings.javaOptions())
            .with("LAUNCH_JBOSS_IN_BACKGROUND", "true")
            .with("JBOSS_PIDFILE", pidFile.toString())
            .with("RSNMS_DB_PORT", Integer.toString(settings.ports().database()))
            .with("RSNMS_DB_PASSWORD", secrets.databaseApplication())
            .with("RSNMS_OIDC_PROVIDER", settings.realmUrl())
            .with("RSNMS_OIDC_SECRET", secrets.oidcClient())
            .with("RSNMS_PUBLIC_URL", settings.publicUrl())
            .with("RSNMS_SEAL_FOLDER", settings.seals().toString())
            .with("RSNMS_TRUST", settings.trust().toString());
    settings.mail().forEach(command::with);
    processes.enter(PART, serverOf(command.detach(), pidFile));
  }

  private List<String> words() {
    return List.of(
        "sh",
        servers.wildFly().resolve("bin/standalone.sh").toString(),
        "-Djboss.server.base.dir=" + base(),
        "-Djboss.http.port=" + settings.ports().http(),
        "-Djboss.management.http.port=" + settings.ports().management());
  }

  /** The start script writes the id of the server process it waits for. */
  private ProcessHandle serverOf(Process script, Path pidFile)
      throws IOException, InterruptedException {
    while (script.isAlive()) {
      var pid = Files.exists(pidFile) ? Files.readString(pidFile).strip() : "";
      if (!pid.isEmpty()) {
        return ProcessHandle.of(Long.parseLong(pid)).orElseGet(script::toHandle);
      }
      Thread.sleep(PID_PAUSE_MILLIS);
    }
    throw new StartFailure("failure.wildfly", settings.log(PART));
  }

  /** A base folder of its own: configuration and deployment are fresh, the data stay. */
  private void layOut() throws IOException {
    var stock = servers.wildFly().resolve("standalone/configuration");
    var configuration = base().resolve("configuration");
    Folder.delete(configuration);
    Files.createDirectories(configuration);
    try (var files = Files.newDirectoryStream(stock, "*.properties")) {
      for (var file : files) {
        copy(file, configuration.resolve(file.getFileName()));
      }
    }
    copy(stock.resolve(configurationName()), configuration.resolve("standalone.xml"));
    var deployments = base().resolve("deployments");
    Folder.delete(deployments);
    Files.createDirectories(deployments);
    copy(settings.ear(), deployments.resolve("rsnms.ear"));
  }

  /** Waits until the server says that everything it deployed is up. */
  void awaitReady() throws InterruptedException {
    if (!probe.await(health(), answer -> answer.statusCode() == 200, this::isAlive)) {
      throw new StartFailure("failure.wildfly", settings.log(PART));
    }
  }

  boolean isAlive() {
    return processes.living(PART).isPresent();
  }

  Duration cpu() {
    return processes
        .living(PART)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  void stop() throws IOException, InterruptedException {
    processes.end(PART, "TERM");
  }

  /** Ends it as a power cut would. */
  void kill() throws IOException, InterruptedException {
    processes.end(PART, "KILL");
  }

  private String health() {
    return "http://127.0.0.1:" + settings.ports().management() + "/health/ready";
  }

  private Path base() {
    return settings.data().resolve(PART);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
