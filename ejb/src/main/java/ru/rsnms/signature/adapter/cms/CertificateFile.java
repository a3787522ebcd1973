package ru.rsnms.signature.adapter.cms;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import ru.rsnms.shared.Invalid;

/** A file with one certificate. */
final class CertificateFile {

  private static final int MOST_BYTES = 100_000;

  private CertificateFile() {}

  /** Refuses what is no certificate. */
  static Certificates read(byte[] file) {
    try {
      return find(file).map(own -> Certificates.of(own, List.of())).orElseThrow();
    } catch (RuntimeException foreign) {
      throw new Invalid("signature/no-certificate-file", SignedFile.FIELD);
    }
  }

  static Optional<X509CertificateHolder> find(byte[] file) {
    if (file.length > MOST_BYTES) {
      return Optional.empty();
    }
    return Encoded.decode(file).flatMap(CertificateFile::parse);
  }

  private static Optional<X509CertificateHolder> parse(byte[] encoded) {
    try {
      return Optional.of(new X509CertificateHolder(encoded));
    } catch (IOException | RuntimeException foreign) {
      return Optional.empty();
    }
  }
}
