package ru.rsnms.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.rsnms.deploy.Phases.Phase;

class PhasesTest {

  @Test
  void a_saved_record_is_read_back(@TempDir Path folder) throws IOException {
    var phases = new Phases(new PrintStream(OutputStream.nullOutputStream()));
    phases.run("fetch", () -> {});
    phases.run("login", () -> {});
    phases.save(folder.resolve("phases"));

    assertThat(Phases.read(folder.resolve("phases")))
        .extracting(Phase::key)
        .containsExactly("fetch", "login");
  }
}
