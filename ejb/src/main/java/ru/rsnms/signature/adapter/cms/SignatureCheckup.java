package ru.rsnms.signature.adapter.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import ru.rsnms.shared.Conflict;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.model.Findings;

/** Checks one signature against the bytes it shall be of, without asking whom to trust. */
final class SignatureCheckup {

  private final SignerInformation signer;
  private final Certificates certificates;
  private final Findings findings;

  SignatureCheckup(SignedFile file, Findings findings) {
    this.signer = file.signer();
    this.certificates = file.certificates();
    this.findings = findings;
  }

  void check() {
    checkSignature();
    checkAlgorithms();
    checkSigningCertificate();
  }

  private void checkSignature() {
    try {
      if (isSound()) {
        findings.passed(Criterion.CONTENT);
        findings.passed(Criterion.SIGNATURE);
      } else {
        findings.failed(Criterion.SIGNATURE, new Conflict("signature/broken"));
      }
    } catch (CMSSignerDigestMismatchException other) {
      findings.failed(Criterion.CONTENT, new Conflict("signature/other-content"));
    } catch (CMSException | OperatorCreationException | RuntimeException foreign) {
      findings.failed(Criterion.SIGNATURE, new Conflict("signature/broken"));
    }
  }

  /** The key alone is handed over: the days of the certificate are checked by themselves. */
  private boolean isSound() throws CMSException, OperatorCreationException {
    var key = certificates.key();
    return key.isPresent()
        && signer.verify(
            new JcaSimpleSignerInfoVerifierBuilder().setProvider(Crypto.PROVIDER).build(key.get()));
  }

  private void checkAlgorithms() {
    if (Algorithms.isSafeDigest(signer.getDigestAlgOID())) {
      certificates.checkAlgorithm(findings);
    } else {
      findings.failed(Criterion.ALGORITHM, Certificates.weak());
    }
  }

  private void checkSigningCertificate() {
    if (nameOfCertificate().filter(this::isOwn).isPresent()) {
      findings.passed(Criterion.SIGNING_CERTIFICATE);
    } else {
      findings.failed(
          Criterion.SIGNING_CERTIFICATE, new Conflict("signature/certificate-not-signed"));
    }
  }

  /** The first certificate that the signed attribute names, in its old or its new form. */
  private Optional<ESSCertIDv2> nameOfCertificate() {
    try {
      return attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
          .map(value -> SigningCertificateV2.getInstance(value).getCerts())
          .or(
              () ->
                  attribute(PKCSObjectIdentifiers.id_aa_signingCertificate)
                      .map(value -> SigningCertificate.getInstance(value).getCerts())
                      .map(SignatureCheckup::inNewForm))
          .flatMap(names -> Arrays.stream(names).findFirst());
    } catch (RuntimeException foreign) {
      return Optional.empty();
    }
  }

  private static ESSCertIDv2[] inNewForm(org.bouncycastle.asn1.ess.ESSCertID... names) {
    return Arrays.stream(names).map(ESSCertIDv2::from).toArray(ESSCertIDv2[]::new);
  }

  private boolean isOwn(ESSCertIDv2 name) {
    try {
      var algorithm = name.getHashAlgorithm().getAlgorithm().getId();
      var digest = Crypto.digest(algorithm, certificates.own().getEncoded());
      return MessageDigest.isEqual(digest, name.getCertHash());
    } catch (IOException | NoSuchAlgorithmException unknown) {
      return false;
    }
  }

  private Optional<ASN1Encodable> attribute(ASN1ObjectIdentifier type) {
    return Optional.ofNullable(signer.getSignedAttributes())
        .map(signed -> signed.get(type))
        .map(found -> found.getAttrValues().getObjectAt(0));
  }
}
