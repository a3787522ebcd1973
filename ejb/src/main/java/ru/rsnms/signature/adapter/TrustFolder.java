package ru.rsnms.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.rsnms.signature.model.TrustStore;

/**
 * A folder ({@code RSNMS_TRUST}) into which the operator puts certificates ({@code *.cer}, {@code
 * *.crt}, {@code *.pem}) and lists of revocation ({@code *.crl}) of the authorities to be trusted.
 * Without it nobody is trusted.
 */
@ApplicationScoped
public class TrustFolder implements TrustStore {

  private final Path folder;

  public TrustFolder() {
    this(System.getenv().getOrDefault("RSNMS_TRUST", ""));
  }

  TrustFolder(String folder) {
    this.folder = folder.isBlank() ? null : Path.of(folder);
  }

  @Override
  public List<byte[]> certificates() {
    return files("*.{cer,crt,pem}");
  }

  @Override
  public List<byte[]> revocationLists() {
    return files("*.crl");
  }

  private List<byte[]> files(String pattern) {
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (var found = Files.newDirectoryStream(folder, pattern)) {
      var contents = new java.util.ArrayList<byte[]>();
      for (var file : found) {
        contents.add(Files.readAllBytes(file));
      }
      return contents;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
