package ru.rsnms.signature.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.SignatureCheck;

/**
 * The one way in which a signature becomes text: a line {@code name: value} per fact in a fixed
 * order, nothing absent written, line feeds between, UTF-8. Whoever chains signatures hashes it,
 * and whoever verifies the chain in ten years needs no more than this page.
 */
final class CanonicalSignature {

  private static final String FORMAT = "rsnms-signature-1";

  private final StringBuilder lines = new StringBuilder();

  private CanonicalSignature() {}

  static String of(Signature signature) {
    var text = new CanonicalSignature();
    text.line("format", FORMAT);
    text.line("id", signature.id());
    text.line("subject", signature.subject().kind() + " " + signature.subject().value());
    text.line("method", signature.method());
    text.line("account", signature.account());
    text.line("name", signature.name());
    text.line("position", signature.position());
    text.line("basis", signature.basis());
    text.line("signed-on", signature.signedOn());
    text.line("received-at", signature.receivedAt());
    text.line("signing-time", signature.signingTime());
    text.line("stamped-at", signature.stampedAt());
    text.line("copy-sha256", signature.copySha256());
    text.line("proof-type", signature.proofType());
    text.line("proof-sha256", signature.proofSha256());
    text.certificate(signature.certificate());
    text.line("checks", passed(signature.checks()));
    return text.lines.toString();
  }

  private void certificate(CertificateView certificate) {
    if (certificate != null) {
      line("certificate-serial", certificate.serial());
      line("certificate-owner", certificate.owner());
      line("certificate-issuer", certificate.issuer());
      line("certificate-from", certificate.from());
      line("certificate-to", certificate.to());
      line("certificate-sha256", certificate.fingerprint());
    }
  }

  private static String passed(List<SignatureCheck> checks) {
    return checks.stream()
        .map(check -> check.criterion() + "=" + check.outcome())
        .collect(Collectors.joining(" "));
  }

  /** A value keeps to its line, whatever somebody has written into it. */
  private void line(String name, Object value) {
    Stream.ofNullable(value)
        .map(given -> given.toString().replaceAll("\\R", " "))
        .forEach(given -> lines.append(name).append(": ").append(given).append('\n'));
  }
}
