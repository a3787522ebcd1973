package ru.rsnms.document;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.MIN_LEGAL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.RegisterExport;

/** Hands the register out to be verified elsewhere. */
@Stateless
public class RegisterExportService {

  private RegisterExport export;
  private Clock clock;

  protected RegisterExportService() {
    // for the container
  }

  @Inject
  public RegisterExportService(RegisterExport export, Clock clock) {
    this.export = export;
    this.clock = clock;
  }

  /**
   * Writes a ZIP archive of all journals with the texts and papers of their documents, their chains
   * and their seals.
   */
  @Audited("document.export-register")
  @RolesAllowed({MIN_LEGAL, AUDITOR})
  public void write(@NotNull OutputStream out) {
    try {
      export.write(out, clock.instant());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
