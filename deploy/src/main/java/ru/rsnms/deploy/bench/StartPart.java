package ru.rsnms.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.rsnms.deploy.Phases;
import ru.rsnms.deploy.Phases.Phase;
import ru.rsnms.deploy.Texts;

/** The phases of the last start beside the whole of it; they overlap, so shares add up to more. */
final class StartPart {

  private static final double LEAST_SECONDS = 0.1;

  private final Path record;

  StartPart(Path record) {
    this.record = record;
  }

  /** No rows where no start has been recorded; steps that had nothing to do are left out. */
  List<Row> rows() throws IOException {
    if (!Files.exists(record)) {
      return List.of();
    }
    var phases = Phases.read(record);
    var whole = phases.stream().mapToDouble(Phase::end).max().orElse(0);
    return phases.stream()
        .filter(phase -> phase.seconds() >= LEAST_SECONDS)
        .map(phase -> row(phase, whole))
        .toList();
  }

  private static Row row(Phase phase, double whole) {
    return new Row(
        Texts.of("bench.start", phase.title()),
        Texts.of("seconds"),
        Figure.of(phase.seconds()),
        Texts.of("bench.base.start"),
        Figure.of(whole));
  }
}
