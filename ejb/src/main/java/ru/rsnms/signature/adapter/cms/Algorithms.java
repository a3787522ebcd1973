package ru.rsnms.signature.adapter.cms;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import ru.rsnms.shared.Texts;

/** Which algorithms are safe, and how they are called in a report. */
final class Algorithms {

  private static final int LEAST_RSA_BITS = 2048;
  private static final int LEAST_EC_BITS = 256;

  private static final Set<String> DIGESTS =
      Set.of(
          RosstandartObjectIdentifiers.id_tc26_gost_3411_12_256.getId(),
          RosstandartObjectIdentifiers.id_tc26_gost_3411_12_512.getId(),
          NISTObjectIdentifiers.id_sha256.getId(),
          NISTObjectIdentifiers.id_sha384.getId(),
          NISTObjectIdentifiers.id_sha512.getId());

  private Algorithms() {}

  static boolean isSafeDigest(String oid) {
    return DIGESTS.contains(oid);
  }

  /** Name of the algorithm of a key; empty if signatures with it prove nothing today. */
  static Optional<String> nameOf(SubjectPublicKeyInfo key, PublicKey parsed) {
    var oid = key.getAlgorithm().getAlgorithm();
    if (oid.equals(RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256)) {
      return Optional.of(Texts.of("signature.algorithm.gost-256"));
    }
    if (oid.equals(RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512)) {
      return Optional.of(Texts.of("signature.algorithm.gost-512"));
    }
    if (parsed instanceof RSAPublicKey rsa) {
      return named("RSA", rsa.getModulus().bitLength(), LEAST_RSA_BITS);
    }
    if (parsed instanceof ECPublicKey curve) {
      return named("ECDSA", curve.getParams().getOrder().bitLength(), LEAST_EC_BITS);
    }
    return Optional.empty();
  }

  private static Optional<String> named(String family, int bits, int least) {
    return bits >= least ? Optional.of(family + " " + bits) : Optional.empty();
  }
}
