package ru.rsnms.signature.adapter.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.model.Findings;
import ru.rsnms.signature.model.TrustStore;

/**
 * The time stamp of a signature (CAdES-T, RFC 3161): an authority says that it saw this signature
 * at a moment. One that is believed gives the moment at which the certificate had to be valid.
 */
final class TimeStamps {

  private final SignerInformation signer;
  private final TrustStore trust;
  private final Duration skew;

  TimeStamps(SignerInformation signer, TrustStore trust, Duration skew) {
    this.signer = signer;
    this.trust = trust;
    this.skew = skew;
  }

  /**
   * The moment of a believed stamp. A stamp of this signature by an authority that nobody here
   * knows is not counted; one that is broken or of another signature stands against the file.
   */
  Optional<Instant> check(Findings findings, Instant now) {
    try {
      var stamp = attribute();
      if (stamp.isEmpty()) {
        findings.unknown(Criterion.TIME_STAMP);
        return Optional.empty();
      }
      return judged(new TimeStampToken(ContentInfo.getInstance(stamp.get())), findings, now);
    } catch (TSPException
        | CMSException
        | OperatorCreationException
        | IOException
        | NoSuchAlgorithmException
        | RuntimeException broken) {
      findings.failed(Criterion.TIME_STAMP, broken());
      return Optional.empty();
    }
  }

  private Optional<ASN1Encodable> attribute() {
    return Optional.ofNullable(signer.getUnsignedAttributes())
        .map(unsigned -> unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken))
        .map(found -> found.getAttrValues().getObjectAt(0));
  }

  private Optional<Instant> judged(TimeStampToken token, Findings findings, Instant now)
      throws TSPException, CMSException, OperatorCreationException, NoSuchAlgorithmException {
    var authority = authorityOf(token);
    var at = token.getTimeStampInfo().getGenTime().toInstant();
    if (!isOfThisSignature(token) || !isGenuine(token, authority) || at.isAfter(now.plus(skew))) {
      findings.failed(Criterion.TIME_STAMP, broken());
      return Optional.empty();
    }
    var name = CertificateFacts.of(authority).owner();
    if (!new TrustedChain(trust).leadsFrom(authority, held(token), at)) {
      findings.unknown(Criterion.TIME_STAMP, "foreign", name);
      return Optional.empty();
    }
    findings.passed(Criterion.TIME_STAMP, RussianDates.moment(at), name);
    return Optional.of(at);
  }

  private boolean isOfThisSignature(TimeStampToken token) throws NoSuchAlgorithmException {
    var info = token.getTimeStampInfo();
    var algorithm = info.getMessageImprintAlgOID().getId();
    return Algorithms.isSafeDigest(algorithm)
        && MessageDigest.isEqual(
            Crypto.digest(algorithm, signer.getSignature()), info.getMessageImprintDigest());
  }

  /** Signed by a certificate that was given for time stamps alone and was valid then. */
  private static boolean isGenuine(TimeStampToken token, X509CertificateHolder authority)
      throws TSPException, OperatorCreationException {
    try {
      token.validate(
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(Crypto.PROVIDER)
              .build(
                  new JcaX509CertificateConverter()
                      .setProvider(Crypto.PROVIDER)
                      .getCertificate(authority)));
      return true;
    } catch (CertificateException unreadable) {
      return false;
    }
  }

  private static X509CertificateHolder authorityOf(TimeStampToken token) {
    return held(token).stream()
        .filter(certificate -> token.getSID().match(certificate))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static List<X509CertificateHolder> held(TimeStampToken token) {
    return List.copyOf(token.getCertificates().getMatches(null));
  }

  private static Conflict broken() {
    return new Conflict("signature/stamp-broken");
  }
}
