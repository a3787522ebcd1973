package ru.rsnms.deploy.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.deploy.Phases;
import ru.rsnms.deploy.RsnmsSystem;
import ru.rsnms.deploy.Settings;
import ru.rsnms.deploy.Texts;
import ru.rsnms.deploy.client.UserSession;

/**
 * The command {@code deploy/bench.sh}: one table of what the system costs beside what it could cost
 * at least.
 *
 * <p>Arguments: the {@code deploy} folder, the file with the output of the printing bench.
 */
public final class Bench {

  private static final int INCOMPLETE = 1;
  private static final String READER = "officer";

  private final Settings settings;
  private final RsnmsSystem system;
  private final PrintStream out;

  private Bench(Settings settings, PrintStream out) throws IOException {
    this.settings = settings;
    this.system = new RsnmsSystem(settings, new Phases(out));
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var settings = Settings.of(Path.of(arguments[0]).toAbsolutePath(), System.getenv());
    new Bench(settings, out).run(Path.of(arguments[1]));
  }

  private void run(Path printing) throws Exception {
    var running = system.isRunning();
    var printed = new PrintingPart(printing);
    var rows = new ArrayList<>(printed.rows());
    if (running) {
      rows.addAll(rowsOfRunningSystem(printed.sheet()));
      rows.addAll(new StartPart(settings.phases()).rows());
    }
    new ResultTable(rows).print(out);
    if (!running) {
      out.println(Texts.of("bench.not-running"));
      System.exit(INCOMPLETE);
    }
  }

  /**
   * @param sheet processor time of one sheet without the system
   */
  private List<Row> rowsOfRunningSystem(Figure sheet) throws Exception {
    try (var owner = system.databaseAsOwner()) {
      var registration = new RegistrationPart(system).rows(owner);
      var reader = UserSession.of(system.access(), READER);
      var rows = new ArrayList<>(new ReadingPart(reader).rows(new Readings(owner).all()));
      rows.addAll(registration);
      rows.addAll(new SelectionPart(owner).rows());
      rows.addAll(new LettersPart(system, owner).rows(sheet));
      try (var season = new SeasonPart(owner, reader)) {
        rows.addAll(season.rows());
      }
      return rows;
    }
  }
}
