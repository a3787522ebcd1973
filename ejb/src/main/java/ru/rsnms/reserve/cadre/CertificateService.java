package ru.rsnms.reserve.cadre;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.model.Certificates;
import ru.rsnms.shared.Role;

/** Certifies that somebody is in a reserve. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class CertificateService {

  private Certificates certificates;

  protected CertificateService() {
    // for the container
  }

  @Inject
  public CertificateService(Certificates certificates) {
    this.certificates = certificates;
  }

  /**
   * The certificate of a stay that the caller may see; the own one too. The paper is kept and given
   * out again until something it says changes.
   */
  @Audited("reserve.certificate.print")
  public PaperFile print(@NotNull EntryId entry) {
    return certificates.of(entry);
  }
}
