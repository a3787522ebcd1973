package ru.rsnms.deploy.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import org.bouncycastle.cert.X509CertificateHolder;

/** A key with its certificate, kept as two files of which only the owner reads the key. */
record Certified(X509CertificateHolder certificate, PrivateKey key) {

  static boolean isIn(Path folder, String name) {
    return Files.exists(certificateFile(folder, name)) && Files.exists(keyFile(folder, name));
  }

  static Certified read(Path folder, String name) throws IOException {
    return new Certified(
        new X509CertificateHolder(Files.readAllBytes(certificateFile(folder, name))),
        Gost.key(Files.readAllBytes(keyFile(folder, name))));
  }

  Certified keep(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    var key = keyFile(folder, name);
    Files.deleteIfExists(key);
    Files.createFile(
        key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(key, key().getEncoded());
    Files.write(certificateFile(folder, name), certificate.getEncoded());
    return this;
  }

  static Path certificateFile(Path folder, String name) {
    return folder.resolve(name + ".cer");
  }

  private static Path keyFile(Path folder, String name) {
    return folder.resolve(name + ".key");
  }
}
