package ru.rsnms.signature.adapter.cms;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import ru.rsnms.signature.CertificateView;

/** Reads what a certificate says of its owner and issuer. */
final class CertificateFacts {

  private CertificateFacts() {}

  static CertificateView of(X509CertificateHolder certificate) {
    return new CertificateView(
        HexFormat.of()
            .withUpperCase()
            .formatHex(certificate.getSerialNumber().toByteArray())
            .toUpperCase(Locale.ROOT),
        ownerOf(certificate.getSubject()),
        value(certificate.getSubject(), BCStyle.O),
        issuerOf(certificate.getIssuer()),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        fingerprint(certificate));
  }

  /** In certificates of organisations the common name is theirs, and the person stands beside. */
  private static String ownerOf(X500Name subject) {
    var surname = value(subject, BCStyle.SURNAME);
    var given = value(subject, BCStyle.GIVENNAME);
    if (surname != null && given != null) {
      return surname + " " + given;
    }
    var common = value(subject, BCStyle.CN);
    return common == null ? "" : common;
  }

  private static String issuerOf(X500Name issuer) {
    var common = value(issuer, BCStyle.CN);
    return common == null ? issuer.toString() : common;
  }

  private static String value(X500Name name, ASN1ObjectIdentifier part) {
    var parts = name.getRDNs(part);
    return parts.length == 0
        ? null
        : IETFUtils.valueToString(parts[0].getFirst().getValue()).replace("\\", "");
  }

  private static String fingerprint(X509CertificateHolder certificate) {
    try {
      var digest = Crypto.digest(NISTObjectIdentifiers.id_sha256.getId(), certificate.getEncoded());
      return HexFormat.of().formatHex(digest);
    } catch (IOException | java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
