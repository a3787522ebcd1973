package ru.rsnms.document.model;

import java.util.List;
import ru.rsnms.document.AnnexReader;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.OrganizationView;

/** Makes a text of a document that was made elsewhere. */
public interface DocumentIntake {

  /**
   * Reads a bundle; refuses with {@code Invalid} what is no bundle at all.
   *
   * @param bundle UTF-8 JSON
   */
  Understood understand(byte[] bundle);

  /**
   * @param kind {@code null} when the word on the form is unknown
   * @param issuer {@code null} when the registry does not know it
   * @param issuerName as the form has it
   * @param text its annexes already name the records that the keepings will make
   */
  record Understood(
      DocumentKind kind,
      OrganizationView issuer,
      String issuerName,
      OrderText text,
      List<Finding> findings,
      List<AnnexReader.Keeping> keepings) {}
}
