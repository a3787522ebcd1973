package ru.rsnms.signature.adapter.cms;

import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.model.Findings;

/**
 * The certificate of a signature and those that came with it.
 *
 * @param usage what the key was certified for, {@code null} if the certificate does not say
 * @param between may lie between the own one and a trusted authority
 */
record Certificates(
    X509CertificateHolder own,
    CertificateView facts,
    KeyUsage usage,
    List<X509CertificateHolder> between) {

  static Certificates of(X509CertificateHolder own, List<X509CertificateHolder> between) {
    return new Certificates(
        own, CertificateFacts.of(own), KeyUsage.fromExtensions(own.getExtensions()), between);
  }

  /** Empty for a key of a kind that nobody here can read. */
  Optional<PublicKey> key() {
    try {
      return Optional.of(
          new JcaPEMKeyConverter()
              .setProvider(Crypto.PROVIDER)
              .getPublicKey(own.getSubjectPublicKeyInfo()));
    } catch (PEMException unknown) {
      return Optional.empty();
    }
  }

  void checkAlgorithm(Findings findings) {
    key()
        .flatMap(key -> Algorithms.nameOf(own.getSubjectPublicKeyInfo(), key))
        .ifPresentOrElse(
            name -> findings.passed(Criterion.ALGORITHM, name),
            () -> findings.failed(Criterion.ALGORITHM, weak()));
  }

  static Conflict weak() {
    return new Conflict("signature/weak-algorithm");
  }

  void checkUsage(Findings findings) {
    if (isForSigning()) {
      findings.passed(Criterion.KEY_USAGE);
    } else {
      findings.failed(Criterion.KEY_USAGE, new Conflict("signature/not-for-signing"));
    }
  }

  private boolean isForSigning() {
    return usage != null
        && (usage.hasUsages(KeyUsage.digitalSignature) || usage.hasUsages(KeyUsage.nonRepudiation));
  }

  /**
   * Valid at the moment that counts and, unless it is stamped, at the one the signatory's clock
   * told.
   */
  void checkValidity(Findings findings, SigningMoment moment, ZoneId zone) {
    var at = moment.at();
    var claimed =
        findings.signingTime() == null || moment.source() == SigningMoment.Source.STAMP
            ? at
            : findings.signingTime();
    var from = LocalDate.ofInstant(facts.from(), zone);
    var to = LocalDate.ofInstant(facts.to(), zone);
    if (facts.from().isAfter(at) || facts.from().isAfter(claimed)) {
      findings.failed(Criterion.VALIDITY, new Conflict("signature/not-yet-valid", from));
    } else if (facts.to().isBefore(at) || facts.to().isBefore(claimed)) {
      findings.failed(Criterion.VALIDITY, new Conflict("signature/expired", to));
    } else {
      findings.passed(
          Criterion.VALIDITY,
          RussianDates.digits(from),
          RussianDates.digits(to),
          moment.sentence());
    }
  }

  /** The chain of an expired certificate is looked at as it was while it was valid. */
  Instant validMoment(Instant at) {
    if (facts.validAt(at)) {
      return at;
    }
    return at.isBefore(facts.from()) ? facts.from() : facts.to();
  }
}
