package ru.rsnms.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * Passwords of one system, generated at its first start and kept in a file that only its owner
 * reads.
 */
public final class Secrets {

  static final String FILE = "secrets.properties";

  private static final int DEMO_LENGTH = 12;
  private static final int SERVICE_LENGTH = 32;
  private static final String DEMO = "demo";

  private final SecureRandom random = new SecureRandom();
  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /**
   * Reads the file, or makes one.
   *
   * @param demoPassword taken at the first start instead of a generated one; later Keycloak holds
   *     what it was given then
   */
  public static Secrets in(Path folder, Optional<String> demoPassword) throws IOException {
    var secrets = new Secrets(folder.resolve(FILE));
    secrets.read();
    if (demoPassword.isPresent() && secrets.values.getProperty(DEMO) == null) {
      secrets.values.setProperty(DEMO, demoPassword.get());
      secrets.write();
    }
    return secrets;
  }

  public String demo() throws IOException {
    return value(DEMO, DEMO_LENGTH);
  }

  public String databaseSuperuser() throws IOException {
    return value("database.superuser", SERVICE_LENGTH);
  }

  public String databaseOwner() throws IOException {
    return value("database.owner", SERVICE_LENGTH);
  }

  public String databaseApplication() throws IOException {
    return value("database.application", SERVICE_LENGTH);
  }

  public String databaseKeycloak() throws IOException {
    return value("database.keycloak", SERVICE_LENGTH);
  }

  public String keycloakAdmin() throws IOException {
    return value("keycloak.admin", SERVICE_LENGTH);
  }

  public String oidcClient() throws IOException {
    return value("oidc.client", SERVICE_LENGTH);
  }

  private synchronized String value(String name, int length) throws IOException {
    if (values.getProperty(name) == null) {
      values.setProperty(name, generate(length));
      write();
    }
    return values.getProperty(name);
  }

  private String generate(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, length);
  }

  private void read() throws IOException {
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(in);
      }
    }
  }

  private void write() throws IOException {
    if (!Files.exists(file)) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      values.store(out, null);
    }
  }
}
