package ru.rsnms.deploy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the environment says about one running system; every value has a default.
 *
 * @param deployFolder the {@code deploy} folder of the source tree
 * @param serverHome unpacked servers, shared by all systems of this machine
 * @param data everything that belongs to this system: database, logs, secrets, process ids
 * @param ports where the parts listen, on the loopback address only
 * @param demoPassword password of the demo users; generated if absent
 * @param scale number of demo regions
 * @param javaOptions additional options of WildFly's virtual machine
 * @param mail variables that say where e-mail goes; nowhere without them
 * @param publicUrl where QR codes of papers lead, without a slash at the end
 */
public record Settings(
    Path deployFolder,
    Path serverHome,
    Path data,
    Ports ports,
    Optional<String> demoPassword,
    int scale,
    String javaOptions,
    Map<String, String> mail,
    String publicUrl) {

  private static final String MAIL = "RSNMS_MAIL_";

  /** Compiling with the first compiler only halves the time of the start. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  /** TCP ports of one system. */
  public record Ports(int http, int management, int keycloak, int keycloakHealth, int database) {}

  public static Settings of(Path deployFolder, Map<String, String> environment) {
    var ports =
        new Ports(
            number(environment, "RSNMS_HTTP_PORT", 8080),
            number(environment, "RSNMS_MANAGEMENT_PORT", 9990),
            number(environment, "RSNMS_KEYCLOAK_PORT", 8180),
            number(environment, "RSNMS_KEYCLOAK_HEALTH_PORT", 8181),
            number(environment, "RSNMS_DB_PORT", 5433));
    return new Settings(
        deployFolder,
        folder(environment, "RSNMS_SERVER_HOME", deployFolder.resolve(".server")),
        folder(environment, "RSNMS_DATA", deployFolder.resolve(".run")),
        ports,
        Optional.ofNullable(environment.get("RSNMS_DEMO_PASSWORD")),
        number(environment, "RSNMS_SCALE", 1),
        environment.getOrDefault("RSNMS_JAVA_OPTS", QUICK_START),
        environment.entrySet().stream()
            .filter(one -> one.getKey().startsWith(MAIL))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        environment.getOrDefault("RSNMS_PUBLIC_URL", "http://localhost:" + ports.http()));
  }

  private static int number(Map<String, String> environment, String name, int byDefault) {
    var text = environment.get(name);
    if (text == null) {
      return byDefault;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new StartFailure("failure.setting", name, text);
    }
  }

  private static Path folder(Map<String, String> environment, String name, Path byDefault) {
    var text = environment.get(name);
    return (text == null ? byDefault : Path.of(text)).toAbsolutePath().normalize();
  }

  public Path ear() {
    return deployFolder.resolveSibling("ear").resolve("target/rsnms.ear");
  }

  public Path log(String part) {
    return data.resolve("log").resolve(part + ".log");
  }

  /** Record of the steps of the last start. */
  public Path phases() {
    return data.resolve("phases");
  }

  public Path documents() {
    return data.resolve("documents");
  }

  /** Seals of the register and their key. */
  public Path seals() {
    return data.resolve("seals");
  }

  /** Certificates of the authorities whose signatures the system believes. */
  public Path trust() {
    return data.resolve("trust");
  }

  /** Keys of the test authority; nothing of it is needed to run the system. */
  public Path authority() {
    return data.resolve("authority");
  }

  public String baseUrl() {
    return "http://localhost:" + ports.http();
  }

  public String keycloakUrl() {
    return "http://localhost:" + ports.keycloak();
  }

  public String realmUrl() {
    return keycloakUrl() + "/realms/rsnms";
  }

  /** JDBC address of a database of this system. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + ports.database() + "/" + database;
  }
}
