package ru.rsnms.signature.adapter.cms;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import ru.rsnms.shared.Invalid;

/** A file with one detached signature, read but not yet believed. */
record SignedFile(SignerInformation signer, Certificates certificates) {

  /** A signature is some kilobytes; with certificates and lists of revocation some hundred. */
  private static final int MOST_BYTES = 1_000_000;

  static final String FIELD = "file";

  /**
   * Refuses what is no detached signature of one person.
   *
   * @param content the bytes it is said to be of
   */
  static SignedFile read(byte[] file, byte[] content) {
    if (file.length == 0) {
      throw new Invalid("signature/file-empty", FIELD);
    }
    if (file.length > MOST_BYTES) {
      throw new Invalid("signature/file-too-large", FIELD);
    }
    var encoded = Encoded.decode(file).orElseThrow(SignedFile::unreadable);
    try {
      return opened(encoded, content);
    } catch (Invalid known) {
      throw known;
    } catch (CMSException | RuntimeException foreign) {
      // The library throws what it likes at structures that begin well and go on badly.
      throw unreadable();
    }
  }

  private static SignedFile opened(byte[] encoded, byte[] content) throws CMSException {
    if (new CMSSignedData(encoded).getSignedContent() != null) {
      throw new Invalid("signature/attached", FIELD);
    }
    var data = new CMSSignedData(new CMSProcessableByteArray(content), encoded);
    Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      throw new Invalid("signature/one-signer", FIELD, signers.size());
    }
    var signer = signers.iterator().next();
    var held = List.copyOf(data.getCertificates().getMatches(null));
    return new SignedFile(signer, Certificates.of(ownOf(signer, held), held));
  }

  /** The certificate the signature says it was made with. */
  private static X509CertificateHolder ownOf(
      SignerInformation signer, List<X509CertificateHolder> held) {
    return held.stream()
        .filter(certificate -> signer.getSID().match(certificate))
        .findFirst()
        .orElseThrow(() -> new Invalid("signature/no-certificate", FIELD));
  }

  private static Invalid unreadable() {
    return new Invalid("signature/unreadable", FIELD);
  }

  /** What the clock of the signatory told; empty if the file does not say or it is no time. */
  Optional<Instant> signingTime() {
    try {
      return Optional.ofNullable(signer.getSignedAttributes())
          .map(signed -> signed.get(CMSAttributes.signingTime))
          .map(attribute -> Time.getInstance(attribute.getAttrValues().getObjectAt(0)))
          .map(time -> time.getDate().toInstant());
    } catch (RuntimeException foreign) {
      return Optional.empty();
    }
  }
}
