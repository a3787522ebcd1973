package ru.rsnms.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.model.ConfirmationStore;
import ru.rsnms.signature.model.CopyStore;
import ru.rsnms.signature.model.Signature;
import ru.rsnms.signature.model.SignatureProvider;
import ru.rsnms.signature.model.SignatureStore;

/**
 * What other contexts sign with. They say who may see a thing and when it may be signed; here is
 * said what counts as a signature. Runs in the transaction of the caller.
 */
@ApplicationScoped
public class SignatureBook {

  private Instance<SignatureProvider> providers;
  private SignatoryDirectory signatories;
  private SignatureStore signatures;
  private CopyStore copies;
  private ConfirmationStore confirmations;
  private CurrentActor actor;
  private Clock clock;

  protected SignatureBook() {
    // for the container
  }

  @Inject
  public SignatureBook(
      @Any Instance<SignatureProvider> providers,
      SignatoryDirectory signatories,
      SignatureStore signatures,
      CopyStore copies,
      ConfirmationStore confirmations,
      CurrentActor actor,
      Clock clock) {
    this.providers = providers;
    this.signatories = signatories;
    this.signatures = signatures;
    this.copies = copies;
    this.confirmations = confirmations;
    this.actor = actor;
    this.clock = clock;
  }

  /** The caller's own authority for an organisation on the day of the proof. */
  public SignatoryView authority(OrganizationId organization, SignatureProof proof) {
    var day = dayOf(proof);
    return signatories
        .signatoryOf(actor.get().account(), organization, day)
        .orElseThrow(() -> new Forbidden("signature/no-authority", day));
  }

  private LocalDate dayOf(SignatureProof proof) {
    return proof instanceof SignatureProof.SignedPaper paper && paper.on() != null
        ? paper.on()
        : LocalDate.now(clock);
  }

  /** The copy of a content; it is printed and kept if there is none yet. */
  public SigningCopy copy(SubjectRef subject, String contentHash, Supplier<byte[]> printed) {
    return copies
        .find(subject, contentHash)
        .orElseGet(
            () -> {
              copies.keep(subject, contentHash, printed.get(), clock.instant());
              return copies.find(subject, contentHash).orElseThrow();
            });
  }

  /** The copy of a content if one was handed out. */
  public Optional<SigningCopy> copyHandedOut(SubjectRef subject, String contentHash) {
    return copies.find(subject, contentHash);
  }

  /** Asks the caller to confirm by a new login that this content is going to be signed. */
  public ConfirmationView askToConfirm(SubjectRef subject, String contentHash) {
    return confirmations.ask(actor.get().account(), subject, contentHash, clock.instant());
  }

  /** Keeps the signature of the caller, or refuses what does not prove it. */
  public SignatureId sign(Signing signing) {
    var now = clock.instant();
    var provider =
        providers.stream()
            .filter(one -> one.method() == signing.proof().method())
            .findFirst()
            .orElseThrow();
    var evidence = provider.accept(signing, now);
    return signatures.add(signing, actor.get().account(), evidence, now);
  }

  /** The signatures under a thing, the first one first. */
  public List<SignatureView> of(SubjectRef subject) {
    return signatures.of(subject).stream().map(Signature::view).toList();
  }

  /** Is a signature as it was given, with its file and the bytes that were signed? */
  public boolean isWhole(SignatureId id) {
    return signatures.isWhole(id);
  }

  /** The very bytes that a signature is of. */
  public SigningCopy copyOf(SignatureView signature) {
    return copies.find(signature.copyId()).orElseThrow();
  }

  /** The file or scan of a signature; refuses one made in the system, which has none. */
  public SignatureFile proofOf(SignatureView signature) {
    return signatures.proof(signature.id());
  }
}
