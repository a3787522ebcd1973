package ru.rsnms.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import ru.rsnms.deploy.client.MainJob;
import ru.rsnms.deploy.client.SystemAccess;
import ru.rsnms.deploy.demo.DemoData;

/** One system of database, login provider and application server: starts it and stops it. */
public final class RsnmsSystem {

  private final Settings settings;
  private final Phases phases;
  private final Secrets secrets;
  private final Servers servers;
  private final Postgres postgres;
  private final Database database;
  private final Keycloak keycloak;
  private final WildFly wildFly;

  public RsnmsSystem(Settings settings, Phases phases) throws IOException {
    this.settings = settings;
    this.phases = phases;
    var processes = new ProcessBook(settings.data());
    Files.createDirectories(settings.data());
    secrets = Secrets.in(settings.data(), settings.demoPassword());
    servers = new Servers(settings);
    postgres = new Postgres(settings, secrets, servers, processes);
    database = new Database(settings, secrets);
    keycloak = new Keycloak(settings, secrets, servers, processes);
    wildFly = new WildFly(settings, secrets, servers, processes);
  }

  /** Do all parts live? */
  public boolean isRunning() {
    return wildFly.isAlive() && keycloak.isAlive() && postgres.isAlive();
  }

  /**
   * Starts all parts and waits until a person can log in. On failure nothing is left running.
   *
   * @param demo what to fill the database with while the servers start
   */
  public void start(DemoData demo) throws IOException, InterruptedException {
    stop();
    new Preconditions(settings).check();
    var rescue = new Thread(this::stopQuietly);
    Runtime.getRuntime().addShutdownHook(rescue);
    try {
      phases.run("fetch", servers::fetch);
      startParts(demo);
      phases.run("login", this::awaitLogin);
      phases.save(settings.phases());
    } catch (CompletionException failure) {
      stop();
      throw failure.getCause() instanceof StartFailure known
          ? known
          : new StartFailure("failure.unexpected", failure.getCause());
    } catch (StartFailure failure) {
      stop();
      throw failure;
    }
    Runtime.getRuntime().removeShutdownHook(rescue);
  }

  /** The servers start side by side; both need the database, neither needs the other yet. */
  private void startParts(DemoData demo) {
    var databaseReady = CompletableFuture.runAsync(this::startDatabase);
    var keycloakReady =
        CompletableFuture.runAsync(() -> phases.run("keycloak-install", keycloak::install))
            .thenCombine(databaseReady, (installed, prepared) -> prepared)
            .thenRunAsync(this::startKeycloak);
    var wildFlyReady =
        CompletableFuture.runAsync(() -> phases.run("wildfly-install", wildFly::install))
            .thenCombine(databaseReady, (installed, prepared) -> prepared)
            .thenRunAsync(this::startWildFly);
    var demoReady = databaseReady.thenRunAsync(() -> phases.run("demo", () -> loadDemo(demo)));
    CompletableFuture.allOf(keycloakReady, wildFlyReady, demoReady).join();
  }

  private void startDatabase() {
    phases.run("postgresql-install", postgres::install);
    phases.run("postgresql", postgres::start);
    phases.run("database", database::prepare);
    phases.run("migrate", database::migrate);
  }

  private void startKeycloak() {
    phases.run(
        "keycloak",
        () -> {
          keycloak.start();
          keycloak.awaitReady();
        });
  }

  private void startWildFly() {
    phases.run(
        "wildfly",
        () -> {
          wildFly.start();
          wildFly.awaitReady();
        });
  }

  /** Adds what can be filled in only after the main job. */
  public void fill(DemoData late) {
    phases.run("late-demo", () -> loadDemo(late));
  }

  private void loadDemo(DemoData demo) throws Exception {
    try (var owner = databaseAsOwner()) {
      demo.load(owner, settings.scale());
    }
  }

  /** The application's database as its owner, for loading and for checks from outside. */
  public Connection databaseAsOwner() throws SQLException, IOException {
    return DriverManager.getConnection(
        settings.jdbcUrl(Database.NAME), Database.OWNER, secrets.databaseOwner());
  }

  /** A part that can fail by itself. */
  public enum Part {
    DATABASE,
    APPLICATION
  }

  /** Kills a part without warning, as a power cut would; a drill. */
  public void kill(Part part) throws IOException, InterruptedException {
    switch (part) {
      case DATABASE -> postgres.kill();
      case APPLICATION -> wildFly.kill();
    }
  }

  /** Starts a killed part again and waits until it works. */
  public void revive(Part part) throws IOException, InterruptedException {
    switch (part) {
      case DATABASE -> postgres.start();
      case APPLICATION -> {
        wildFly.start();
        wildFly.awaitReady();
      }
    }
  }

  /** The start page leads to the login form of Keycloak. */
  private void awaitLogin() throws InterruptedException {
    var form = "id=\"kc-form-login\"";
    if (!new Probe()
        .await(settings.baseUrl(), answer -> answer.body().contains(form), this::isRunning)) {
      throw new StartFailure("failure.login", settings.baseUrl());
    }
  }

  /** Does the main job unless its documents are there, and tells where they lie. */
  public List<Path> mainJob(MainJob job) throws IOException {
    var folder = Files.createDirectories(settings.documents());
    if (documents().isEmpty()) {
      phases.run("main-job", () -> job.run(access(), folder));
      phases.save(settings.phases());
    }
    return documents();
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> documents = Files.list(settings.documents())) {
      return documents.sorted().toList();
    }
  }

  /** What a client of the REST API needs. */
  public SystemAccess access() throws IOException {
    return new SystemAccess(settings.baseUrl(), settings.realmUrl(), secrets.demo());
  }

  /** Starts again those servers that have died; for tests that kill them. */
  public void revive() throws IOException, InterruptedException {
    if (!postgres.isAlive()) {
      postgres.start();
    }
    if (!wildFly.isAlive()) {
      wildFly.start();
    }
    wildFly.awaitReady();
  }

  /** Processor time that the application server has used since its start. */
  public Duration applicationCpu() {
    return wildFly.cpu();
  }

  /** The installation that the application server runs from. */
  public Path wildFlyHome() {
    return servers.wildFly();
  }

  /** Stops what lives, in the order of need; data stay. */
  public void stop() throws IOException, InterruptedException {
    wildFly.stop();
    keycloak.stop();
    postgres.stop();
  }

  private void stopQuietly() {
    try {
      stop();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
