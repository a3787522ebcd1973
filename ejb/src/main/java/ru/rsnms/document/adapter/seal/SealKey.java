package ru.rsnms.document.adapter.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import ru.rsnms.shared.Digests;

/**
 * The Ed25519 key of the installation, made at its first start; only the system user reads the
 * private half.
 */
final class SealKey {

  static final String PRIVATE = "seal.key";
  static final String PUBLIC = "seal.pub";

  private static final String ALGORITHM = "Ed25519";
  private static final String OWNER_ONLY = "rw-------";

  private final PrivateKey secret;
  private final byte[] publicPem;

  private SealKey(PrivateKey secret, byte[] publicPem) {
    this.secret = secret;
    this.publicPem = publicPem;
  }

  /** Reads the key of a folder; makes it if there is none. */
  static SealKey in(Path folder) {
    try {
      if (!Files.exists(folder.resolve(PRIVATE))) {
        generate(folder);
      }
      var bytes = bytesOf(Files.readString(folder.resolve(PRIVATE)));
      var secret =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes));
      return new SealKey(secret, Files.readAllBytes(folder.resolve(PUBLIC)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The public half first: a key whose public half is lost seals nothing. */
  private static void generate(Path folder) throws IOException, GeneralSecurityException {
    var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Files.writeString(folder.resolve(PUBLIC), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(folder.resolve(PRIVATE), options, mode)) {
      var text = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
      channel.write(StandardCharsets.US_ASCII.encode(text));
    } catch (FileAlreadyExistsException otherNode) {
      throw new IOException(otherNode);
    }
  }

  private static String pem(String kind, byte[] bytes) {
    var encoded = Base64.getEncoder().encodeToString(bytes);
    return "-----BEGIN " + kind + "-----\n" + encoded + "\n-----END " + kind + "-----\n";
  }

  private static byte[] bytesOf(String pem) {
    return Base64.getDecoder().decode(pem.replaceAll("-----[^-]+-----|\\s", ""));
  }

  String sign(String text) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] publicPem() {
    return publicPem.clone();
  }

  /** SHA-256 of the public key. */
  String fingerprint() {
    return Digests.sha256(bytesOf(new String(publicPem, StandardCharsets.US_ASCII)));
  }
}
