package ru.rsnms.signature.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.registry.Capacity;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryId;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.PersonName;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.CheckOutcome;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.SignatureCheck;
import ru.rsnms.signature.SignatureFile;
import ru.rsnms.signature.SignatureProof;
import ru.rsnms.signature.SignatureReport;
import ru.rsnms.signature.Signing;
import ru.rsnms.signature.SigningCopy;

/** What is chained today has to be read in ten years: the form of the text never changes. */
class CanonicalSignatureTest {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.123456Z");
  private static final UUID ORDER = UUID.fromString("01a1feae-5c08-7671-b6cd-4a1f9bcf2285");

  private static Signature signature(String basis) {
    var authority =
        new SignatoryView(
            SignatoryId.random(),
            0,
            new OrganizationId(UUID.randomUUID()),
            new PersonId(UUID.randomUUID()),
            new PersonName("Лосев", "Андрей", "Павлович"),
            "Министр образования",
            basis,
            Capacity.PERMANENT,
            new DatePeriod(LocalDate.of(2026, 1, 1), null));
    var copy = new SigningCopy(UUID.randomUUID(), "c0", new byte[0], NOW);
    var proof = new SignatureProof.DetachedFile(new byte[] {1});
    var subject = new SubjectRef("document.order", ORDER);
    return new Signature(
        new Signing(subject, authority, copy, "a0", proof, NOW), "losev", found(), NOW);
  }

  private static Evidence found() {
    var certificate =
        new CertificateView(
            "0A",
            "Лосев Андрей Павлович",
            null,
            "УЦ",
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2027-01-01T00:00:00Z"),
            "ff");
    var checks =
        List.of(
            new SignatureCheck(Criterion.CONTENT, CheckOutcome.PASSED, "Да."),
            new SignatureCheck(Criterion.REVOCATION, CheckOutcome.UNKNOWN, "Нет."));
    var report =
        new SignatureReport(checks, certificate, NOW.minusSeconds(60), NOW.minusSeconds(30));
    return new Evidence(
        LocalDate.of(2026, 11, 21),
        new SignatureFile("application/pkcs7-signature", new byte[] {1}),
        report);
  }

  @Test
  void a_signature_has_one_text() {
    var view = signature("Положение о министерстве").view();

    assertThat(view.canonical())
        .isEqualTo(
            """
            format: rsnms-signature-1
            id: %s
            subject: document.order 01a1feae-5c08-7671-b6cd-4a1f9bcf2285
            method: DETACHED_FILE
            account: losev
            name: Лосев Андрей Павлович
            position: Министр образования
            basis: Положение о министерстве
            signed-on: 2026-11-21
            received-at: 2026-11-21T09:00:00.123456Z
            signing-time: 2026-11-21T08:59:00.123456Z
            stamped-at: 2026-11-21T08:59:30.123456Z
            copy-sha256: c0
            proof-type: application/pkcs7-signature
            proof-sha256: 4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a
            certificate-serial: 0A
            certificate-owner: Лосев Андрей Павлович
            certificate-issuer: УЦ
            certificate-from: 2026-01-01T00:00:00Z
            certificate-to: 2027-01-01T00:00:00Z
            certificate-sha256: ff
            checks: CONTENT=PASSED REVOCATION=UNKNOWN
            """
                .formatted(view.id().value()));
    assertThat(view.sha256()).isEqualTo(Digests.sha256(view.canonical()));
  }

  @Test
  void nobody_adds_a_line_through_a_value() {
    var forged = signature("Положение\nmethod: IN_SYSTEM\r\nformat: 2").view().canonical();

    assertThat(forged.lines().filter(line -> line.startsWith("method: "))).hasSize(1);
    assertThat(forged.lines().filter(line -> line.startsWith("format: "))).hasSize(1);
  }
}
