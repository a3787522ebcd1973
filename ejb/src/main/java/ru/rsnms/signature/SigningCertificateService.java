package ru.rsnms.signature;

import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ru.rsnms.audit.Audited;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.signature.model.CertificateStore;
import ru.rsnms.signature.model.OwnCertificate;
import ru.rsnms.signature.model.SignatoryName;
import ru.rsnms.signature.model.SignatureVerifier;

/**
 * Keeps the certificate a signatory is going to sign with, so that the mark can be drawn into the
 * paper before it is signed. The private key never comes here.
 */
@Stateless
public class SigningCertificateService {

  private SignatureVerifier verifier;
  private CertificateStore certificates;
  private PersonDirectory people;
  private CurrentActor actor;
  private Clock clock;

  protected SigningCertificateService() {
    // for the container
  }

  @Inject
  public SigningCertificateService(
      SignatureVerifier verifier,
      CertificateStore certificates,
      PersonDirectory people,
      CurrentActor actor,
      Clock clock) {
    this.verifier = verifier;
    this.certificates = certificates;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
  }

  /** Puts the caller's own certificate on file; refuses one that is not theirs or not good now. */
  @Audited("signature.enrol")
  @RolesAllowed({MINISTER, INST_HEAD, MUN_HEAD, ORG_HEAD})
  public CertificateView enrol(byte[] file) {
    var account = actor.get().account();
    var now = clock.instant();
    var found = verifier.verifyCertificate(given(file), now).soundReport().certificate();
    var name =
        people
            .byAccount(account)
            .map(PersonView::name)
            .orElseThrow(() -> new Conflict("signature/no-person", account));
    SignatoryName.of(name).mustOwn(found);
    certificates.add(new OwnCertificate(account, found, file, now));
    return found;
  }

  private static byte[] given(byte[] file) {
    return file == null ? new byte[0] : file;
  }

  /** The caller's certificate, if one is on file whose days are not over. */
  @PermitAll
  public Optional<CertificateView> mine() {
    return certificates.of(actor.get().account(), clock.instant());
  }
}
