package ru.rsnms.deploy.harness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ru.rsnms.deploy.client.ExportRegister;

/** The register as a lawyer takes it away, checked by the verifier that stands alone. */
public record ExportedRegister(byte[] zip) {

  /** Exit code of the verifier and what it said. */
  public record Verdict(int rc, String words) {}

  public static ExportedRegister ofNow() throws IOException, InterruptedException {
    return new ExportedRegister(ExportRegister.register(SystemUnderTest.access(), "legal"));
  }

  /** Name of a paper inside the archive. */
  public static String nameOf(byte[] paper) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(paper);
      return "papers/" + HexFormat.of().formatHex(sum) + ".pdf";
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** The same register with one byte of a paper turned. */
  public ExportedRegister withByteTurned(byte[] paper) throws IOException {
    var changed = new ByteArrayOutputStream();
    var found = false;
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(changed)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var bytes = in.readAllBytes();
        if (entry.getName().equals(nameOf(paper))) {
          bytes[bytes.length / 2] ^= 1;
          found = true;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(bytes);
      }
    }
    if (!found) {
      throw new IllegalArgumentException("not in the register: " + nameOf(paper));
    }
    return new ExportedRegister(changed.toByteArray());
  }

  /** Runs {@code java -jar verify-register.jar} as an auditor would. */
  public Verdict verified() throws IOException, InterruptedException {
    var archive = Files.createTempFile("register", ".zip");
    try {
      Files.write(archive, zip);
      var verifier =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  jar().toString(),
                  archive.toString())
              .redirectErrorStream(true)
              .start();
      var words = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Verdict(verifier.waitFor(), words);
    } finally {
      Files.delete(archive);
    }
  }

  private static Path jar() {
    return Path.of(System.getProperty("rsnms.deploy.folder"))
        .resolve("verifier/target/verify-register.jar");
  }
}
