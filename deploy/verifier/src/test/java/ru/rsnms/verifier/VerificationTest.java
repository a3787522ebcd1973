package ru.rsnms.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is done to a register is missed, and an untouched one raises no alarm. */
class VerificationTest {

  private static final int EACH = 25;
  private static final long SEED = 20261121;

  private final SomeSealer sealer = new SomeSealer();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 20, 60, 300})
  void an_untouched_register_raises_no_alarm(int orders) {
    for (var seed = 0; seed < 10; seed++) {
      var export = register(seed, orders);

      assertThat(Verification.of(export, Trust.NOTHING)).isEmpty();
      assertThat(Verification.of(export, trust(export))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_mutation_is_missed(Mutation kind) {
    var dice = new Random(SEED + kind.ordinal());
    List<String> missed = new ArrayList<>();
    for (var i = 0; i < EACH; i++) {
      var untouched = register(dice.nextInt(), 12 + dice.nextInt(30));
      var spoiled = kind.applied(untouched, dice);
      if (Verification.of(spoiled, kind.trust(untouched)).isEmpty()) {
        missed.add(kind + " " + i);
      }
    }
    assertThat(missed).isEmpty();
  }

  /** The database of yesterday beside the seals of today. */
  @Test
  void no_old_backup_is_missed() {
    for (var seed = 0; seed < EACH; seed++) {
      var growing = new SomeRegister(new Random(seed), sealer).grow(10);
      var backup = growing.export();
      var today = growing.grow(1 + seed % 5).export();

      var found = Verification.of(backup, new Trust(Optional.empty(), today.read(Export.SEALS)));

      assertThat(found).extracting(Violation::kind).contains(Violation.Kind.REGISTER_OLDER);
      assertThat(Verification.of(today, trust(backup))).isEmpty();
    }
  }

  /** The same preimages as the database makes; {@code RegisterChainIT} holds the other end. */
  @Test
  void the_hashes_are_those_of_the_format() {
    var journal = new Journal("NUMBERS", "67aa8c31-56fb-3d01-b0b9-005a8cdafe0f", "ORDER", 2026);

    assertThat(journal.genesis())
        .isEqualTo("2c934c946a6d05d44b05a215f4d1f8dee9a1adc2a2fde4d7dcfedef6e4dd2379");
  }

  @Test
  void the_command_speaks_russian_and_ends_with_a_code(@TempDir Path folder) throws IOException {
    var export = register(1, 20);
    var whole = zip(export, folder.resolve("whole.zip"));
    var spoiled = zip(Mutation.ROW_DELETED.applied(export, new Random(2)), folder.resolve("x.zip"));
    var cut = Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4});

    assertThat(run(whole.toString())).startsWith("0 ").contains("Нарушений нет");
    assertThat(run(spoiled.toString()))
        .startsWith("1 ")
        .contains("запись о документе №", "удалена из журнала");
    assertThat(run(cut.toString())).startsWith("1 ").contains("архив повреждён");
    assertThat(run()).startsWith("2 ").contains("Использование");
    assertThat(run(folder.resolve("absent").toString())).startsWith("2 ");
  }

  @Test
  void an_unpacked_export_is_as_good(@TempDir Path folder) throws IOException {
    var export = register(3, 20);
    for (var name : export.names()) {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, export.read(name).orElseThrow());
    }

    assertThat(Verification.of(folder, Trust.NOTHING).isClean()).isTrue();
  }

  private SomeExport register(long seed, int orders) {
    while (true) {
      var export = new SomeRegister(new Random(seed), sealer).grow(orders).export();
      if (orders < 10
          || export.in(Export.PAPERS).size() > 1
              && export.in(Export.PROOFS).size() > 1
              && export.lines(Export.SEALS).size() > 2) {
        return export;
      }
      seed++;
    }
  }

  private static Trust trust(SomeExport export) {
    return new Trust(export.read(Export.KEY), export.read(Export.SEALS));
  }

  private static Path zip(SomeExport export, Path file) throws IOException {
    try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var name : export.names()) {
        out.putNextEntry(new ZipEntry(name));
        out.write(export.read(name).orElseThrow());
      }
    }
    return file;
  }

  private static String run(String... arguments) {
    var bytes = new ByteArrayOutputStream();
    var code = VerifyRegister.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return code + " " + bytes.toString(StandardCharsets.UTF_8);
  }
}
