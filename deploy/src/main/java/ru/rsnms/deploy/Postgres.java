package ru.rsnms.deploy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The database server, real PostgreSQL binaries in the data folder of one system. */
final class Postgres {

  static final String PART = "postgresql";
  static final String SUPERUSER = "postgres";

  private static final int EXECUTABLE_BY_OWNER = 0100;

  private final Settings settings;
  private final Secrets secrets;
  private final Servers servers;
  private final ProcessBook processes;

  Postgres(Settings settings, Secrets secrets, Servers servers, ProcessBook processes) {
    this.settings = settings;
    this.secrets = secrets;
    this.servers = servers;
    this.processes = processes;
  }

  void install() throws Exception {
    servers.once("postgresql-" + servers.version("postgresql"), this::unpack);
  }

  private void unpack() throws IOException {
    Folder.delete(servers.postgres());
    try (var jar = new JarFile(servers.postgresArchive().toFile())) {
      var archive = jar.stream().filter(e -> e.getName().endsWith(".txz")).findFirst();
      try (var in = jar.getInputStream(archive.orElseThrow());
          var tar =
              new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          unpack(tar, entry);
        }
      }
    }
  }

  private void unpack(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
    var target = servers.postgres().resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else if (entry.isSymbolicLink()) {
      Files.createDirectories(target.getParent());
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(tar, target);
      if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0) {
        Files.setPosixFilePermissions(
            target,
            Set.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE));
      }
    }
  }

  /** Starts the server; at the first time it makes the database cluster. */
  void start() throws IOException, InterruptedException {
    if (!Files.exists(cluster().resolve("PG_VERSION"))) {
      initialise();
    }
    var options =
        String.join(
            " ",
            "-p " + settings.ports().database(),
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            "-c max_connections=60",
            "-c shared_buffers=256MB",
            "-c timezone=UTC");
    var words =
        program("pg_ctl", "start", "-w", "-t", "60", "-D", cluster().toString(), "-o", options);
    new Command(settings.log(PART), words).run("failure.database");
    processes.enter(PART, postmaster());
  }

  private void initialise() throws IOException, InterruptedException {
    Folder.delete(cluster());
    Files.createDirectories(settings.data());
    var password = Files.createTempFile(settings.data(), "initdb", "");
    try {
      Files.writeString(password, secrets.databaseSuperuser());
      var words =
          program(
              "initdb",
              "--pgdata=" + cluster(),
              "--username=" + SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              // pg_trgm asks the C library what a letter is, whatever the provider.
              "--lc-ctype=C.UTF-8");
      new Command(settings.log("initdb"), words).run("failure.database");
    } finally {
      Files.delete(password);
    }
  }

  boolean isAlive() {
    return processes.living(PART).isPresent();
  }

  void stop() throws IOException, InterruptedException {
    processes.end(PART, "INT");
  }

  /** Ends it as a power cut would. */
  void kill() throws IOException, InterruptedException {
    processes.end(PART, "KILL");
  }

  private ProcessHandle postmaster() throws IOException {
    var pid = Files.readAllLines(cluster().resolve("postmaster.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private Path cluster() {
    return settings.data().resolve(PART);
  }

  /** PostgreSQL refuses to run as root; a user namespace of its own makes it somebody else. */
  private List<String> program(String name, String... arguments) {
    var words = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      words.addAll(List.of("unshare", "-U"));
    }
    words.add(servers.postgres().resolve("bin").resolve(name).toString());
    words.addAll(List.of(arguments));
    return words;
  }
}
