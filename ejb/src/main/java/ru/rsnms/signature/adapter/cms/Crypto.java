package ru.rsnms.signature.adapter.cms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The provider of the Russian algorithms. It is handed to each call and never registered: the other
 * users of the virtual machine keep the algorithms they know.
 */
final class Crypto {

  static final Provider PROVIDER = new BouncyCastleProvider();

  private Crypto() {}

  /** Digest of an algorithm named by its object identifier. */
  static byte[] digest(String oid, byte[] bytes) throws NoSuchAlgorithmException {
    return MessageDigest.getInstance(oid, PROVIDER).digest(bytes);
  }
}
