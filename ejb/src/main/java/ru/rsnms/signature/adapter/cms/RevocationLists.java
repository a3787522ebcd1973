package ru.rsnms.signature.adapter.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import ru.rsnms.signature.model.TrustStore;

/** The lists of revoked certificates that the operator has put into the store. */
final class RevocationLists {

  private final List<X509CRLHolder> lists;
  private final TrustedChain chain;

  RevocationLists(TrustStore store, TrustedChain chain) {
    this.lists = store.revocationLists().stream().flatMap(file -> read(file).stream()).toList();
    this.chain = chain;
  }

  /** Whether a fresh list of the issuer names the certificate; empty without such a list. */
  Optional<Boolean> isRevoked(X509CertificateHolder certificate, Instant at) {
    return lists.stream()
        .filter(list -> list.getIssuer().equals(certificate.getIssuer()))
        .filter(list -> isFresh(list, at) && isGenuine(list, certificate))
        .findFirst()
        .map(list -> isNamed(list, certificate, at));
  }

  private static boolean isNamed(X509CRLHolder list, X509CertificateHolder holder, Instant at) {
    X509CRLEntryHolder entry = list.getRevokedCertificate(holder.getSerialNumber());
    return entry != null && !entry.getRevocationDate().after(Date.from(at));
  }

  private static boolean isFresh(X509CRLHolder list, Instant at) {
    return list.getNextUpdate() == null || list.getNextUpdate().toInstant().isAfter(at);
  }

  private boolean isGenuine(X509CRLHolder list, X509CertificateHolder certificate) {
    return chain.issuersOf(certificate).stream().anyMatch(issuer -> isSignedBy(issuer, list));
  }

  private static boolean isSignedBy(X509Certificate issuer, X509CRLHolder list) {
    try {
      return list.isSignatureValid(
          new JcaContentVerifierProviderBuilder().setProvider(Crypto.PROVIDER).build(issuer));
    } catch (CertException | OperatorCreationException foreign) {
      return false;
    }
  }

  private static Optional<X509CRLHolder> read(byte[] file) {
    try {
      return Encoded.decode(file).map(RevocationLists::parse);
    } catch (IllegalArgumentException noList) {
      return Optional.empty();
    }
  }

  private static X509CRLHolder parse(byte[] encoded) {
    try {
      return new X509CRLHolder(encoded);
    } catch (IOException | RuntimeException foreign) {
      throw new IllegalArgumentException(foreign);
    }
  }
}
