package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Digests;

/**
 * What was signed, by whom and when; the database refuses to change it.
 *
 * @param hash SHA-256 of the frozen canonical JSON, hexadecimal
 */
@Embeddable
public record SignedContent(
    @Column(name = "signed_at") Instant at,
    @Column(name = "signed_by") String account,
    @Column(name = "signatory_position") String position,
    @Column(name = "signatory_name") String name,
    @Column(name = "content_hash") String hash,
    @Column(name = "frozen") String frozen) {

  static SignedContent of(FrozenContent content, Actor by, Instant at) {
    var canonical = content.canonical();
    return new SignedContent(
        at,
        by.account(),
        content.signatoryPosition(),
        content.signatoryName(),
        Digests.sha256(canonical),
        canonical);
  }

  FrozenContent content() {
    return FrozenContent.of(frozen);
  }
}
