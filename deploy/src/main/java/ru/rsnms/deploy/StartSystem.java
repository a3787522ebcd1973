package ru.rsnms.deploy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.rsnms.deploy.client.ApiRefusal;
import ru.rsnms.deploy.client.DemoOrder;
import ru.rsnms.deploy.demo.DemoApplications;
import ru.rsnms.deploy.demo.DemoData;
import ru.rsnms.deploy.demo.DemoRegion;

/**
 * The command {@code deploy/start.sh}: starts the whole system and says how to use it.
 *
 * <p>Arguments: the {@code deploy} folder, then optionally {@code --fresh} to begin with an empty
 * data folder.
 */
public final class StartSystem {

  /** What fills the region; also for the tests of the finished system. */
  public static final DemoData DEMO_DATA = new DemoRegion();

  /** What is done first. */

  /** Held, because the level of a logger that nobody holds is forgotten. */
  private static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");

  private final Settings settings;
  private final PrintStream out;

  private StartSystem(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    MIGRATION_LOG.setLevel(Level.SEVERE);
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      var words = List.of(arguments);
      var settings = Settings.of(Path.of(words.get(0)).toAbsolutePath(), System.getenv());
      new StartSystem(settings, out).run(words.contains("--fresh"));
    } catch (StartFailure failure) {
      out.println(failure.getMessage());
      System.exit(1);
    } catch (ApiRefusal refused) {
      out.println(Texts.of("failure.main-job", refused.getMessage()));
      System.exit(1);
    }
  }

  private void run(boolean fresh) throws IOException, InterruptedException {
    if (fresh) {
      forget();
    }
    var system = new RsnmsSystem(settings, new Phases(out));
    if (system.isRunning()) {
      out.println(Texts.of("running"));
    } else {
      system.start(DEMO_DATA);
    }
    introduce(system);
  }

  /** Deletes the data of this system; a folder that holds something else is left alone. */
  private void forget() throws IOException, InterruptedException {
    if (Files.exists(settings.data().resolve(Secrets.FILE))) {
      StopSystem.stop(settings);
      Folder.delete(settings.data());
    }
  }

  private void introduce(RsnmsSystem system) throws IOException, InterruptedException {
    out.println(Texts.of("users", settings.data().resolve(Secrets.FILE)));
    new DemoUsers(settings.deployFolder().resolve("keycloak/realm-demo.json"))
        .print(out, system.access().password());
    var documents = system.mainJob(new DemoOrder(system::databaseAsOwner));
    system.fill(new DemoApplications());
    out.println(Texts.of("documents"));
    documents.forEach(document -> out.println("  " + document));
    out.println(Texts.of("address", settings.baseUrl()));
  }
}
