package ru.rsnms.signature.adapter.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.signature.adapter.cms.SomeAuthority.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.rsnms.shared.Refusal;
import ru.rsnms.signature.CheckOutcome;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.SignatureCheck;
import ru.rsnms.signature.SignatureReport;
import ru.rsnms.signature.adapter.cms.SomeAuthority.Keys;
import ru.rsnms.signature.adapter.cms.SomeAuthority.Request;
import ru.rsnms.signature.model.Findings;
import ru.rsnms.signature.model.TrustStore;

class CmsVerifierTest {

  private static final byte[] PAPER = "Приказ о проверке подписи".getBytes(StandardCharsets.UTF_8);
  private static final SomeAuthority AUTHORITY =
      new SomeAuthority("УЦ Заречной области (испытания)");
  private static final Request LOSEV = Request.of("Лосев", "Андрей Павлович");
  private static final SomeSigner SIGNER = AUTHORITY.give(LOSEV);

  private final CmsVerifier verifier = verifierTrusting(AUTHORITY);

  private static CmsVerifier verifierTrusting(TrustStore store) {
    return new CmsVerifier(store, Clock.fixed(NOW, ZoneId.of("Asia/Novokuznetsk")));
  }

  private Findings arriving(byte[] file) {
    return verifier.verifyArriving(PAPER, file, NOW);
  }

  @ParameterizedTest
  @EnumSource(
      value = Keys.class,
      names = {"GOST_256", "GOST_512", "RSA", "EC"})
  void a_proper_signature_passes_every_check(Keys keys) {
    var signer = AUTHORITY.give(Request.of("Лосев", "Андрей Павлович", keys));
    var report = arriving(signer.sign(PAPER)).soundReport();

    assertThat(report.checks())
        .extracting(SignatureCheck::criterion)
        .containsExactly(
            Criterion.FORMAT,
            Criterion.CONTENT,
            Criterion.SIGNATURE,
            Criterion.ALGORITHM,
            Criterion.SIGNING_CERTIFICATE,
            Criterion.KEY_USAGE,
            Criterion.SIGNING_TIME,
            Criterion.TIME_STAMP,
            Criterion.VALIDITY,
            Criterion.CHAIN,
            Criterion.REVOCATION);
    assertThat(sentence(report, Criterion.ALGORITHM)).contains(SomeAuthority.names().get(keys));
    assertThat(sentence(report, Criterion.SIGNING_TIME)).contains("21.11.2026, 15:58");
    assertThat(sentence(report, Criterion.CHAIN)).contains("УЦ Заречной области (испытания)");
    assertThat(report.certificate().owner()).isEqualTo("Лосев Андрей Павлович");
    assertThat(report.certificate().organization()).startsWith("Министерство образования");
    assertThat(report.signingTime()).isEqualTo(NOW.minusSeconds(120));
  }

  @Test
  void a_flipped_bit_in_any_byte_of_a_paper_is_found() {
    var signature = SIGNER.sign(PAPER);
    for (var bit = 0; bit < PAPER.length * 8; bit += 7) {
      var changed = PAPER.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      var report = verifier.verifyArriving(changed, signature, NOW).report();
      assertThat(outcome(report, Criterion.CONTENT)).isEqualTo(CheckOutcome.FAILED);
    }
  }

  /** The envelope may change without harm; the paper, the certificate and the time may not. */
  @Test
  void a_flipped_bit_of_a_signature_never_vouches_for_anything_else() {
    var signature = SIGNER.sign(PAPER);
    var genuine = arriving(signature).report();
    for (var bit = 0; bit < signature.length * 8; bit += 29) {
      var changed = signature.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      var report = arriving(changed).report();
      if (report.sound()) {
        assertThat(report.certificate()).isEqualTo(genuine.certificate());
        assertThat(report.signingTime()).isEqualTo(genuine.signingTime());
      }
    }
  }

  static Stream<Arguments> badFiles() {
    var nested = SIGNER.sign(PAPER);
    return Stream.of(
        Arguments.of("empty", new byte[0], "signature/file-empty"),
        Arguments.of("100 MB", new byte[100_000_000], "signature/file-too-large"),
        Arguments.of("garbage", noise(4_000), "signature/unreadable"),
        Arguments.of("text", "подписано".getBytes(StandardCharsets.UTF_8), "signature/unreadable"),
        Arguments.of("truncated", Arrays.copyOf(nested, nested.length / 2), "signature/unreadable"),
        Arguments.of("a certificate", SIGNER.encoded(), "signature/unreadable"),
        Arguments.of("the paper itself", "%PDF-1.4".getBytes(), "signature/unreadable"),
        Arguments.of("attached", SIGNER.attached(PAPER), "signature/attached"),
        Arguments.of(
            "no certificate", SIGNER.withoutCertificate(PAPER), "signature/no-certificate"),
        Arguments.of(
            "no CAdES", SIGNER.withoutNameOfCertificate(PAPER), "signature/certificate-not-signed"),
        Arguments.of("another file", SIGNER.sign("Другой".getBytes()), "signature/other-content"),
        Arguments.of(
            "from the future", SIGNER.sign(PAPER, NOW.plusSeconds(3600)), "signature/from-future"),
        Arguments.of(
            "before its certificate",
            SIGNER.sign(PAPER, NOW.minusSeconds(86_400L * 60)),
            "signature/not-yet-valid"),
        Arguments.of("expired", given("2025-01-01", "2026-11-20"), "signature/expired"),
        Arguments.of("not yet valid", given("2026-11-22", "2027-11-20"), "signature/not-yet-valid"),
        Arguments.of("self-made", SomeAuthority.selfMade(LOSEV).sign(PAPER), "signature/untrusted"),
        Arguments.of(
            "of another authority",
            new SomeAuthority("УЦ Заречной области (испытания)").give(LOSEV).sign(PAPER),
            "signature/untrusted"),
        Arguments.of(
            "for encipherment",
            AUTHORITY.give(LOSEV.forUsage(KeyUsage.keyEncipherment)).sign(PAPER),
            "signature/not-for-signing"),
        Arguments.of("small key", with(Keys.SMALL_RSA), "signature/weak-algorithm"),
        Arguments.of("old digest", with(Keys.OLD_DIGEST), "signature/weak-algorithm"));
  }

  private static byte[] given(String from, String to) {
    var request = LOSEV.valid(from + "T00:00:00Z", to + "T00:00:00Z");
    return AUTHORITY.give(request).sign(PAPER);
  }

  private static byte[] with(Keys keys) {
    return AUTHORITY.give(Request.of("Лосев", "Андрей Павлович", keys)).sign(PAPER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void what_is_wrong_is_said(String kind, byte[] file, String code) {
    assertThatThrownBy(() -> arriving(file).soundReport())
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void text_forms_are_read_as_well() {
    var signature = SIGNER.sign(PAPER);
    var base64 = Base64.getEncoder().encode(signature);

    assertThat(arriving(SomeSigner.pem(signature)).report().sound()).isTrue();
    assertThat(arriving(base64).report().sound()).isTrue();
    assertThat(arriving(Base64.getMimeEncoder().encode(signature)).report().sound()).isTrue();
  }

  @Test
  void noise_never_breaks_the_verifier() {
    for (var seed = 0; seed < 2_000; seed++) {
      var file = noise(seed % 300 + 1, seed);
      file[0] = (byte) (seed % 2 == 0 ? 0x30 : file[0]);
      assertThat(arriving(file).report().sound()).isFalse();
    }
  }

  @Test
  void a_kept_signature_stays_good_after_its_certificate_has_expired() {
    var file = SIGNER.sign(PAPER);
    var later = NOW.plusSeconds(86_400L * 3650);

    assertThat(verifier.verifyKept(PAPER, file, later).report().sound()).isTrue();
    assertThat(verifier.verifyArriving(PAPER, file, later).report().sound()).isFalse();
  }

  @Test
  void a_revoked_certificate_is_refused() throws Exception {
    var authority = new SomeAuthority("УЦ с отзывом");
    var losev = authority.give(LOSEV);
    var other = authority.give(Request.of("Ветрова", "Инна Олеговна"));
    var listing = verifierTrusting(authority.revoking(losev));

    assertThat(
            outcome(
                listing.verifyArriving(PAPER, losev.sign(PAPER), NOW).report(),
                Criterion.REVOCATION))
        .isEqualTo(CheckOutcome.FAILED);
    assertThat(
            outcome(
                listing.verifyArriving(PAPER, other.sign(PAPER), NOW).report(),
                Criterion.REVOCATION))
        .isEqualTo(CheckOutcome.PASSED);
    assertThat(outcome(arriving(SIGNER.sign(PAPER)).report(), Criterion.REVOCATION))
        .isEqualTo(CheckOutcome.UNKNOWN);
  }

  @Test
  void without_a_trusted_authority_nobody_is_believed() {
    var lonely = verifierTrusting(new NoTrust());

    assertThatThrownBy(() -> lonely.verifyArriving(PAPER, SIGNER.sign(PAPER), NOW).soundReport())
        .hasMessageContaining("signature/untrusted");
  }

  @Test
  void a_certificate_alone_is_checked_before_anything_is_signed() {
    assertThat(
            verifier.verifyCertificate(SIGNER.encoded(), NOW).soundReport().certificate().owner())
        .isEqualTo("Лосев Андрей Павлович");
    assertThatThrownBy(() -> verifier.verifyCertificate(SIGNER.sign(PAPER), NOW))
        .hasMessageContaining("signature/no-certificate-file");
    assertThatThrownBy(
            () ->
                verifier
                    .verifyCertificate(SomeAuthority.selfMade(LOSEV).encoded(), NOW)
                    .soundReport())
        .hasMessageContaining("signature/untrusted");
  }

  @Test
  void the_providers_of_the_virtual_machine_stay_as_they_are() {
    arriving(SIGNER.sign(PAPER));

    assertThat(java.security.Security.getProvider("BC")).isNull();
  }

  private static byte[] noise(int length) {
    return noise(length, 7);
  }

  private static byte[] noise(int length, long seed) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static CheckOutcome outcome(SignatureReport report, Criterion criterion) {
    return check(report, criterion).outcome();
  }

  private static String sentence(SignatureReport report, Criterion criterion) {
    return check(report, criterion).sentence();
  }

  private static SignatureCheck check(SignatureReport report, Criterion criterion) {
    return report.checks().stream()
        .filter(check -> check.criterion() == criterion)
        .findFirst()
        .orElseThrow();
  }
}
