package ru.rsnms.document.adapter.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import ru.rsnms.document.model.SealBook;

/**
 * The folder of seals and their key: {@code RSNMS_SEAL_FOLDER}, or {@code seals} in the data folder
 * of the server. It belongs on another disk than the database, and its copies on another host.
 */
@ApplicationScoped
public class SealFolder implements SealBook {

  private final Path folder;

  public SealFolder() {
    this(
        Path.of(
            Optional.ofNullable(System.getenv("RSNMS_SEAL_FOLDER"))
                .orElseGet(() -> System.getProperty("jboss.server.data.dir", "") + "/seals")));
  }

  SealFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public byte[] seals() {
    return new SealFile(folder).bytes();
  }

  @Override
  public byte[] publicKey() {
    return key().publicPem();
  }

  RegisterSealer sealer() {
    return new RegisterSealer(new SealFile(made()), key());
  }

  /** Moment of the last seal, if there is one that can be read. */
  Optional<Instant> lastSeal() {
    var lines = new SealFile(folder).lines();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Instant.parse(Seal.of(lines.get(lines.size() - 1)).at()));
  }

  private SealKey key() {
    return SealKey.in(made());
  }

  private Path made() {
    try {
      return Files.createDirectories(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
