package ru.rsnms.document.adapter.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.rsnms.document.adapter.seal.RegisterSealer.Rewritten;
import ru.rsnms.document.adapter.seal.Seal.Reason;
import ru.rsnms.document.model.JournalHead;
import ru.rsnms.shared.Digests;

class RegisterSealerTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final UUID MINISTRY = new UUID(0, 1);

  @TempDir Path place;
  private Path folder;
  private Instant now = NOON;
  private final Set<JournalHead> register = new HashSet<>();

  @BeforeEach
  void an_empty_folder() {
    folder = place.resolve("seals");
  }

  @Test
  void nothing_is_sealed_before_the_first_number() {
    seal();

    assertThat(seals()).isEmpty();
  }

  @Test
  void what_is_new_is_sealed_and_only_once() {
    seal(head(2026, 1));
    seal(head(2026, 1));
    seal(head(2026, 2), head(2025, 7));

    assertThat(seals()).extracting(Seal::reason).containsExactly(Reason.DAILY, Reason.CHANGED);
    assertThat(seals().get(1).heads()).containsExactly(head(2026, 2), head(2025, 7));
    assertThat(seals().get(1).prev()).isEqualTo(Digests.sha256(lines().get(0)));
  }

  @Test
  void every_day_all_journals_are_sealed_anew() {
    seal(head(2026, 1), head(2025, 7));
    now = NOON.plus(Duration.ofDays(1));
    seal(head(2026, 1), head(2025, 7));

    assertThat(seals()).extracting(seal -> seal.heads().size()).containsExactly(2, 2);
  }

  @Test
  void a_register_that_lost_what_was_sealed_is_not_sealed_again() {
    seal(head(2026, 5));
    register.clear();

    assertThatThrownBy(() -> seal(head(2026, 4))).isInstanceOf(Rewritten.class);
    assertThatThrownBy(this::seal).isInstanceOf(Rewritten.class);
    assertThat(seals()).hasSize(1);
  }

  @Test
  void a_restart_goes_on_with_the_same_key() throws IOException {
    seal(head(2026, 1));
    seal(head(2026, 2));

    assertThat(seals()).hasSize(2).extracting(Seal::key).containsOnly(seals().get(0).key());
  }

  @Test
  void only_the_system_reads_the_key() throws IOException {
    seal(head(2026, 1));

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("seal.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void half_a_line_of_a_power_cut_is_taken_away() throws IOException {
    seal(head(2026, 1));
    Files.writeString(folder.resolve("seals.jsonl"), "{\"at\":\"20", StandardOpenOption.APPEND);
    seal(head(2026, 2));

    assertThat(seals()).extracting(Seal::number).containsExactly(1L, 2L);
  }

  @Test
  void a_folder_that_cannot_be_written_is_an_error() throws IOException {
    Files.writeString(folder, "not a folder");

    assertThatThrownBy(() -> seal(head(2026, 1))).isInstanceOf(UncheckedIOException.class);
  }

  private void seal(JournalHead... heads) {
    register.addAll(List.of(heads));
    new SealFolder(folder)
        .sealer()
        .seal(
            List.of(heads),
            links -> {
              var present = new HashSet<>(links);
              present.retainAll(register);
              return present;
            },
            now);
  }

  private List<String> lines() {
    return new SealFile(folder).lines();
  }

  private List<Seal> seals() {
    return lines().stream().map(Seal::of).toList();
  }

  private static JournalHead head(int year, long position) {
    var hash = Digests.sha256(year + " " + position);
    return new JournalHead("NUMBERS", MINISTRY, "ORDER", year, position, hash);
  }
}
