package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ru.rsnms.document.model.CanonicalJson;
import ru.rsnms.document.model.PublicActs;

/**
 * The window to the street: who holds a paper learns whether it is true. Callers are anonymous, so
 * nothing is journaled, and nothing that they bring is kept.
 */
@Stateless
public class PublicActService {

  private PublicActs acts;

  protected PublicActService() {
    // for the container
  }

  @Inject
  public PublicActService(PublicActs acts) {
    this.acts = acts;
  }

  /** The act whose paper bears the code; a forged code is refused as one that does not exist. */
  @PermitAll
  public PublicAct open(@NotNull CheckCode code) {
    return acts.get(code);
  }

  /** Compares a file with the kept paper of an act; the file is read once and forgotten. */
  @PermitAll
  public PaperComparison compare(@NotNull CheckCode code, @NotNull InputStream file) {
    var act = acts.get(code);
    try {
      var digest = CanonicalJson.sha256(file);
      return new PaperComparison(digest.equals(act.paperDigest()), digest);
    } catch (IOException interrupted) {
      throw new UncheckedIOException(interrupted);
    }
  }
}
