package ru.rsnms.signature.adapter.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.signature.adapter.cms.SomeAuthority.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DEROctetString;
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

/** What the time stamp of a signature is worth: good, foreign, broken. */
class TimeStampsTest {

  private static final byte[] PAPER = "Приказ со штампом".getBytes(StandardCharsets.UTF_8);
  private static final SomeAuthority AUTHORITY = new SomeAuthority("УЦ со службой штампов");
  private static final Request LOSEV = Request.of("Лосев", "Андрей Павлович");
  private static final Request SERVICE = Request.of("Служба", "Штампов");
  private static final SomeStamper STAMPER = AUTHORITY.giveForStamps(SERVICE);
  private static final Instant SEEN = NOW.minusSeconds(60);

  private final CmsVerifier verifier =
      new CmsVerifier(AUTHORITY, Clock.fixed(NOW, ZoneId.of("Asia/Novokuznetsk")));

  private SignatureReport arriving(byte[] file, Instant now) {
    return verifier.verifyArriving(PAPER, file, now).report();
  }

  @ParameterizedTest
  @EnumSource(
      value = Keys.class,
      names = {"GOST_256", "GOST_512", "RSA", "EC"})
  void a_good_stamp_is_told_with_its_service(Keys keys) {
    var stamper = AUTHORITY.giveForStamps(Request.of("Служба", "Штампов", keys));
    var report = arriving(stamper.stamp(AUTHORITY.give(LOSEV).sign(PAPER), SEEN), NOW);

    assertThat(report.sound()).isTrue();
    assertThat(report.stampedAt()).isEqualTo(SEEN);
    assertThat(check(report).outcome()).isEqualTo(CheckOutcome.PASSED);
    assertThat(check(report).sentence()).contains("Служба Штампов", "15:59");
    assertThat(validity(report)).contains("по штампу времени", "15:59");
  }

  @Test
  void without_a_stamp_the_moment_of_receipt_counts_and_is_told() {
    var report = arriving(AUTHORITY.give(LOSEV).sign(PAPER), NOW);

    assertThat(report.sound()).isTrue();
    assertThat(report.stampedAt()).isNull();
    assertThat(check(report).outcome()).isEqualTo(CheckOutcome.UNKNOWN);
    assertThat(validity(report)).contains("на время получения", "16:00");
  }

  /** The certificate ended yesterday; only the stamp proves that it was used before. */
  @Test
  void a_certificate_that_has_ended_since_is_good_by_the_stamp_alone() {
    var signer = AUTHORITY.give(LOSEV.valid("2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"));
    var before = Instant.parse("2026-11-19T09:00:00Z");
    var file = signer.sign(PAPER, before);

    assertThat(arriving(STAMPER.stamp(file, before.plusSeconds(5)), NOW).sound()).isTrue();
    assertThat(failure(arriving(file, NOW))).isEqualTo(Criterion.VALIDITY);
    var late = STAMPER.stamp(file, NOW.minusSeconds(5));
    assertThat(failure(arriving(late, NOW))).isEqualTo(Criterion.VALIDITY);
  }

  /** The clock of the signatory is not asked where a stamp tells the time. */
  @Test
  void a_wrong_clock_of_the_signatory_does_no_harm_beside_a_stamp() {
    var file = AUTHORITY.give(LOSEV).sign(PAPER, Instant.parse("2020-01-01T00:00:00Z"));

    assertThat(failure(arriving(file, NOW))).isEqualTo(Criterion.VALIDITY);
    assertThat(arriving(STAMPER.stamp(file, SEEN), NOW).sound()).isTrue();
  }

  @Test
  void a_revocation_after_the_stamp_does_not_reach_back() throws Exception {
    var authority = new SomeAuthority("УЦ с отзывом и штампами");
    var losev = authority.give(LOSEV);
    var stamper = authority.giveForStamps(SERVICE);
    authority.revoking(losev);
    var listing = new CmsVerifier(authority, Clock.fixed(NOW, ZoneId.of("Asia/Novokuznetsk")));
    var file = losev.sign(PAPER, NOW.minusSeconds(1000));

    assertThat(
            listing
                .verifyArriving(PAPER, stamper.stamp(file, NOW.minusSeconds(900)), NOW)
                .report()
                .sound())
        .isTrue();
    assertThat(
            listing
                .verifyArriving(PAPER, stamper.stamp(file, NOW.minusSeconds(300)), NOW)
                .report()
                .sound())
        .isFalse();
  }

  @Test
  void a_stamp_of_a_service_nobody_knows_is_not_counted() {
    var foreign = new SomeAuthority("Чужой УЦ").giveForStamps(SERVICE);
    var signer = AUTHORITY.give(LOSEV.valid("2026-01-01T00:00:00Z", "2026-11-20T00:00:00Z"));
    var before = Instant.parse("2026-11-19T09:00:00Z");

    var report = arriving(foreign.stamp(AUTHORITY.give(LOSEV).sign(PAPER), SEEN), NOW);
    assertThat(report.sound()).isTrue();
    assertThat(report.stampedAt()).isNull();
    assertThat(check(report).outcome()).isEqualTo(CheckOutcome.UNKNOWN);
    assertThat(check(report).sentence()).contains("не доверяет");
    assertThat(failure(arriving(foreign.stamp(signer.sign(PAPER, before), before), NOW)))
        .isEqualTo(Criterion.VALIDITY);
  }

  static Stream<Arguments> broken() {
    var file = AUTHORITY.give(LOSEV).sign(PAPER);
    var other = AUTHORITY.give(LOSEV).sign("Другой".getBytes(StandardCharsets.UTF_8));
    var withoutPurpose = AUTHORITY.give(SERVICE);
    var expired =
        AUTHORITY.giveForStamps(SERVICE.valid("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"));
    return Stream.of(
        Arguments.of("of another signature", STAMPER.stampOfAnother(file, other, SEEN)),
        Arguments.of("garbage", SomeStamper.with(file, new DEROctetString(new byte[] {1, 2, 3}))),
        Arguments.of("from the future", STAMPER.stamp(file, NOW.plusSeconds(3600))),
        Arguments.of("of an ended service", expired.stamp(file, SEEN)),
        Arguments.of(
            "a signature in place of a stamp",
            SomeStamper.with(file, asn1(withoutPurpose.sign(PAPER)))));
  }

  private static org.bouncycastle.asn1.ASN1Primitive asn1(byte[] encoded) {
    try {
      return org.bouncycastle.asn1.ASN1Primitive.fromByteArray(encoded);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void a_broken_stamp_stands_against_the_file(String kind, byte[] file) {
    assertThatThrownBy(() -> verifier.verifyArriving(PAPER, file, NOW).soundReport())
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.code()).isEqualTo("signature/stamp-broken"));
  }

  /** Whatever bit is turned: the stamp is never believed for another moment. */
  @Test
  void a_flipped_bit_never_moves_the_stamp() {
    var file = STAMPER.stamp(AUTHORITY.give(LOSEV).sign(PAPER), SEEN);
    for (var bit = 3; bit < file.length * 8; bit += 101) {
      var changed = file.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      var report = arriving(changed, NOW);
      if (report.sound() && report.stampedAt() != null) {
        assertThat(report.stampedAt()).isEqualTo(SEEN);
      }
    }
  }

  @Test
  void a_kept_signature_is_judged_by_its_stamp() {
    var file = STAMPER.stamp(AUTHORITY.give(LOSEV).sign(PAPER), SEEN);
    var later = NOW.plusSeconds(86_400L * 3650);
    var report = verifier.verifyKept(PAPER, file, later).report();

    assertThat(report.sound()).isTrue();
    assertThat(report.stampedAt()).isEqualTo(SEEN);
  }

  private static SignatureCheck check(SignatureReport report) {
    return check(report, Criterion.TIME_STAMP);
  }

  private static String validity(SignatureReport report) {
    return check(report, Criterion.VALIDITY).sentence();
  }

  private static SignatureCheck check(SignatureReport report, Criterion criterion) {
    return report.checks().stream()
        .filter(check -> check.criterion() == criterion)
        .findFirst()
        .orElseThrow();
  }

  private static Criterion failure(SignatureReport report) {
    return report.checks().stream()
        .filter(SignatureCheck::failed)
        .map(SignatureCheck::criterion)
        .findFirst()
        .orElse(null);
  }
}
