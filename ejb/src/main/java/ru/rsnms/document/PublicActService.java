package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import ru.rsnms.document.model.PublicActs;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.SignatureBook;
import ru.rsnms.signature.SignatureCheckService;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureReport;
import ru.rsnms.signature.SigningCopy;

/**
 * The window to the street: who holds a paper learns whether it is true. Callers are anonymous, so
 * nothing is journaled, and nothing that they bring is kept.
 */
@Stateless
public class PublicActService {

  private PublicActs acts;
  private SignatureBook book;
  private SignatureCheckService signatures;

  protected PublicActService() {
    // for the container
  }

  @Inject
  public PublicActService(PublicActs acts, SignatureBook book, SignatureCheckService signatures) {
    this.acts = acts;
    this.book = book;
    this.signatures = signatures;
  }

  /** The act whose paper bears the code; a forged code is refused as one that does not exist. */
  @PermitAll
  public PublicAct open(@NotNull CheckCode code) {
    return acts.get(code);
  }

  /**
   * The paper that bears the code and is no act; a forged code is refused as one that does not
   * exist.
   */
  @PermitAll
  public CheckedPaper paper(@NotNull CheckCode code) {
    return acts.paper(code);
  }

  /** Compares a file with the kept paper of a code; the file is read once and forgotten. */
  @PermitAll
  public PaperComparison compare(@NotNull CheckCode code, @NotNull InputStream file) {
    var kept = acts.digestOf(code);
    try {
      var digest = Digests.sha256(file);
      return new PaperComparison(digest.equals(kept), digest);
    } catch (IOException interrupted) {
      throw new UncheckedIOException(interrupted);
    }
  }

  /**
   * What can be said of a detached signature and a file that somebody brought. The registered paper
   * bears a number and its signing copy none, so beside the true paper the kept copy is verified.
   */
  @PermitAll
  public SignatureReport verify(
      @NotNull CheckCode code, @NotNull byte[] file, @NotNull byte[] signature) {
    var act = acts.get(code);
    var isThePaper = Digests.sha256(file).equals(act.paperDigest());
    return signatures.check(isThePaper ? signedCopy(act).orElse(file) : file, signature);
  }

  private Optional<byte[]> signedCopy(PublicAct act) {
    return book.of(SubjectRef.of(act.order())).stream()
        .filter(signature -> signature.method() == SignatureMethod.DETACHED_FILE)
        .map(book::copyOf)
        .map(SigningCopy::bytes)
        .findFirst();
  }
}
