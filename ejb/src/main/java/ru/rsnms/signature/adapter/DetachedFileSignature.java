package ru.rsnms.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.SignatureFile;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof.DetachedFile;
import ru.rsnms.signature.Signing;
import ru.rsnms.signature.model.CertificateStore;
import ru.rsnms.signature.model.Evidence;
import ru.rsnms.signature.model.Findings;
import ru.rsnms.signature.model.SignatoryName;
import ru.rsnms.signature.model.SignatureProvider;
import ru.rsnms.signature.model.SignatureVerifier;

/** Signatures made outside, with the person's own key and program. */
@ApplicationScoped
public class DetachedFileSignature implements SignatureProvider {

  private static final String MEDIA_TYPE = "application/pkcs7-signature";

  private SignatureVerifier verifier;
  private CertificateStore certificates;
  private CurrentActor actor;
  private Clock clock;

  protected DetachedFileSignature() {
    // for the container
  }

  @Inject
  public DetachedFileSignature(
      SignatureVerifier verifier, CertificateStore certificates, CurrentActor actor, Clock clock) {
    this.verifier = verifier;
    this.certificates = certificates;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public SignatureMethod method() {
    return SignatureMethod.DETACHED_FILE;
  }

  @Override
  public Evidence accept(Signing signing, Instant now) {
    var file = ((DetachedFile) signing.proof()).file();
    var findings = verifier.verifyArriving(signing.copy().bytes(), file, now);
    var report = findings.soundReport();
    checkOwner(signing, report.certificate(), findings, now);
    var today = LocalDate.ofInstant(now, clock.getZone());
    Authority.of(signing, today, findings);
    return new Evidence(today, new SignatureFile(MEDIA_TYPE, file), findings.soundReport());
  }

  /** The mark on the copy names a certificate; the signature has to be made with that one. */
  private void checkOwner(Signing signing, CertificateView used, Findings findings, Instant now) {
    SignatoryName.of(signing.authority().name()).mustOwn(used);
    var marked = certificates.of(actor.get().account(), now);
    if (marked.filter(one -> one.fingerprint().equals(used.fingerprint())).isEmpty()) {
      throw new Conflict("signature/other-certificate", used.serial());
    }
    findings.passed(Criterion.OWNER, used.owner());
  }
}
