package ru.rsnms.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.SignatureFile;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof.SignedPaper;
import ru.rsnms.signature.Signing;
import ru.rsnms.signature.model.Evidence;
import ru.rsnms.signature.model.Findings;
import ru.rsnms.signature.model.SignatureProvider;

/** Signatures by hand on the printed copy, of which the scan is kept. */
@ApplicationScoped
public class PaperSignature implements SignatureProvider {

  private final Clock clock;

  protected PaperSignature() {
    this(null);
  }

  @Inject
  public PaperSignature(Clock clock) {
    this.clock = clock;
  }

  @Override
  public SignatureMethod method() {
    return SignatureMethod.ON_PAPER;
  }

  @Override
  public Evidence accept(Signing signing, Instant now) {
    var paper = (SignedPaper) signing.proof();
    mustBePossible(paper.on(), signing.agreedAt(), now);
    var type = ScanType.of(paper.scan());
    var findings = new Findings();
    findings.passed(Criterion.SCAN, Texts.of("signature.scan." + type.name()));
    Authority.of(signing, paper.on(), findings);
    return new Evidence(
        paper.on(), new SignatureFile(type.mediaType(), paper.scan()), findings.soundReport());
  }

  /** Nobody signs tomorrow, and nobody signed a text before it was agreed. */
  private void mustBePossible(LocalDate on, Instant agreedAt, Instant now) {
    if (on == null) {
      throw new Invalid("signature/paper-day-needed", "signedOn");
    }
    if (on.isAfter(LocalDate.ofInstant(now, clock.getZone()))) {
      throw new Invalid("signature/paper-from-future", "signedOn", on);
    }
    var agreed = LocalDate.ofInstant(agreedAt, clock.getZone());
    if (on.isBefore(agreed)) {
      throw new Invalid("signature/paper-before-agreed", "signedOn", on, agreed);
    }
  }
}
