package ru.rsnms.signature.adapter.cms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import ru.rsnms.signature.model.TrustStore;

/** Looks for a way from a certificate to an authority that is trusted. */
final class TrustedChain {

  private final List<X509Certificate> trusted;

  TrustedChain(TrustStore store) {
    trusted =
        store.certificates().stream()
            .flatMap(file -> CertificateFile.find(file).stream())
            .flatMap(held -> converted(held).stream())
            .toList();
  }

  /**
   * @param between certificates that came with the signature; they help to find the way and are not
   *     trusted by themselves
   */
  boolean leadsFrom(
      X509CertificateHolder holder, Collection<X509CertificateHolder> between, Instant at) {
    var anchors = anchors();
    var start = converted(holder);
    if (anchors.isEmpty() || start.isEmpty()) {
      return false;
    }
    try {
      var wanted = new X509CertSelector();
      wanted.setCertificate(start.get(0));
      var parameters = new PKIXBuilderParameters(anchors, wanted);
      parameters.addCertStore(CertStore.getInstance("Collection", known(start, between)));
      parameters.setDate(Date.from(at));
      parameters.setRevocationEnabled(false);
      CertPathBuilder.getInstance("PKIX", Crypto.PROVIDER).build(parameters);
      return true;
    } catch (GeneralSecurityException noWay) {
      return false;
    }
  }

  /** Certificates of an issuer that the operator has put into the store. */
  List<X509Certificate> issuersOf(X509CertificateHolder holder) {
    var issuer = new X500Principal(encoded(holder));
    return trusted.stream().filter(one -> one.getSubjectX500Principal().equals(issuer)).toList();
  }

  private static byte[] encoded(X509CertificateHolder holder) {
    try {
      return holder.getIssuer().getEncoded();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Roots sign themselves; the other files of the store only lie between. */
  private Set<TrustAnchor> anchors() {
    return trusted.stream()
        .filter(
            certificate ->
                certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
        .map(root -> new TrustAnchor(root, null))
        .collect(Collectors.toSet());
  }

  private CollectionCertStoreParameters known(
      List<X509Certificate> start, Collection<X509CertificateHolder> between) {
    var all = new ArrayList<>(start);
    all.addAll(trusted);
    between.stream().flatMap(held -> converted(held).stream()).forEach(all::add);
    return new CollectionCertStoreParameters(all);
  }

  /** Empty for a certificate with a key that nobody can read. */
  private static List<X509Certificate> converted(X509CertificateHolder holder) {
    try {
      return Stream.of(
              new JcaX509CertificateConverter().setProvider(Crypto.PROVIDER).getCertificate(holder))
          .toList();
    } catch (CertificateException unreadable) {
      return List.of();
    }
  }
}
