package ru.rsnms.deploy.authority;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and signatures of GOST R 34.10-2012 with 256 bits. */
final class Gost {

  static final Provider PROVIDER = new BouncyCastleProvider();

  private static final String KEYS = "ECGOST3410-2012";
  private static final String CURVE = "Tc26-Gost-3410-12-256-paramSetA";
  private static final String SIGNATURE = "GOST3411-2012-256WITHECGOST3410-2012-256";

  private Gost() {}

  static KeyPair newPair() {
    try {
      var generator = KeyPairGenerator.getInstance(KEYS, PROVIDER);
      generator.initialize(new ECGenParameterSpec(CURVE));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static PrivateKey key(byte[] encoded) {
    try {
      return KeyFactory.getInstance(KEYS, PROVIDER)
          .generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException damaged) {
      throw new IllegalArgumentException(damaged);
    }
  }

  static ContentSigner signerWith(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(SIGNATURE).setProvider(PROVIDER).build(key);
    } catch (OperatorCreationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
