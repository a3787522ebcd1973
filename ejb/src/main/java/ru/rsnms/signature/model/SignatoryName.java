package ru.rsnms.signature.model;

import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.CertificateView;

/**
 * The name by which a certificate is known to be of a person. The registry keeps no number that
 * certificates carry as well, so the full name has to do, together with the account.
 */
public record SignatoryName(String full) {

  public static SignatoryName of(PersonName name) {
    return new SignatoryName(name.full());
  }

  public boolean owns(CertificateView certificate) {
    return folded(certificate.owner()).equals(folded(full));
  }

  /** Refuses a certificate of somebody else. */
  public void mustOwn(CertificateView certificate) {
    if (!owns(certificate)) {
      throw new Conflict("signature/other-owner", certificate.owner(), full);
    }
  }

  /** Authorities write capitals and the letter yo as they like. */
  private static String folded(String name) {
    return name.toLowerCase(Texts.RUSSIAN)
        .replace('\u0451', '\u0435')
        .replaceAll("[\\s\u00a0]+", " ")
        .strip();
  }
}
