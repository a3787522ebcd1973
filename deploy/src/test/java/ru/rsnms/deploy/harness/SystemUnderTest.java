package ru.rsnms.deploy.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import ru.rsnms.deploy.Phases;
import ru.rsnms.deploy.RsnmsSystem;
import ru.rsnms.deploy.Settings;
import ru.rsnms.deploy.StartSystem;
import ru.rsnms.deploy.client.SystemAccess;

/**
 * The whole system, started once for all tests by the classes of the launcher, on free ports and
 * with an empty data folder.
 *
 * <p>{@code -Drsnms.running=<data folder>} uses a system that {@code deploy/start.sh} has started
 * instead and leaves it alone; its ports are taken from the same variables.
 */
public final class SystemUnderTest implements LauncherSessionListener {

  private static final String DEPLOY_FOLDER = "rsnms.deploy.folder";
  private static final String RUNNING = "rsnms.running";

  private static Settings settings;
  private static RsnmsSystem system;
  private static MailBox mailBox;

  /** Nothing is started for the unit tests of this module, which have no such property. */
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty(DEPLOY_FOLDER) == null) {
      return;
    }
    try {
      open();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void open() throws IOException, InterruptedException {
    var environment = new HashMap<>(System.getenv());
    var running = System.getProperty(RUNNING, "");
    if (running.isEmpty()) {
      environment.putAll(freePorts());
      environment.put("RSNMS_DATA", Files.createTempDirectory("rsnms-it").toString());
      mailBox = MailBox.open();
      environment.put("RSNMS_MAIL_HOST", "127.0.0.1");
      environment.put("RSNMS_MAIL_PORT", "" + mailBox.port());
    } else {
      environment.put("RSNMS_DATA", running);
    }
    settings = Settings.of(Path.of(System.getProperty(DEPLOY_FOLDER)), environment);
    system = new RsnmsSystem(settings, new Phases(System.out));
    if (running.isEmpty()) {
      system.start(StartSystem.DEMO_DATA);
    }
    System.setProperty("rsnms.wildfly.home", system.wildFlyHome().toString());
    System.setProperty("rsnms.management.port", "" + settings.ports().management());
  }

  private static Map<String, String> freePorts() throws IOException {
    var ports = new HashMap<String, String>();
    for (var name : new String[] {"HTTP", "MANAGEMENT", "KEYCLOAK", "KEYCLOAK_HEALTH", "DB"}) {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        ports.put("RSNMS_" + name + "_PORT", "" + socket.getLocalPort());
      }
    }
    return ports;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (system == null || System.getProperty(RUNNING) != null) {
      return;
    }
    try {
      system.stop();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  public static String baseUrl() {
    return settings.baseUrl();
  }

  /** Address and demo password, as the REST client of the launcher takes them. */
  public static SystemAccess access() {
    try {
      return system.access();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Folder of logs, process ids ({@code pids/wildfly}, {@code pids/postgresql}) and secrets. */
  public static Path data() {
    return settings.data();
  }

  /** Where the e-mail of the system goes; {@code null} for a system that was running before. */
  public static MailBox mailBox() {
    return mailBox;
  }

  /** The system itself, for tests that kill and restart parts. */
  public static RsnmsSystem system() {
    return system;
  }
}
