package ru.rsnms.signature.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.CheckOutcome;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.SignatureCheck;
import ru.rsnms.signature.SignatureReport;

/** Collects what a verification finds; the same words stand in the report and in the refusal. */
public final class Findings {

  private final List<SignatureCheck> checks = new ArrayList<>();
  private Refusal refusal;
  private CertificateView certificate;
  private Instant signingTime;
  private Instant stampedAt;

  /** Texts {@code signature.passed.<criterion>}. */
  public void passed(Criterion criterion, Object... details) {
    add(criterion, CheckOutcome.PASSED, Texts.of("signature.passed." + criterion, details));
  }

  /** Texts {@code signature.unknown.<criterion>}. */
  public void unknown(Criterion criterion) {
    add(criterion, CheckOutcome.UNKNOWN, Texts.of("signature.unknown." + criterion));
  }

  /** Texts {@code signature.unknown.<criterion>.<why>}. */
  public void unknown(Criterion criterion, String why, Object... details) {
    add(
        criterion,
        CheckOutcome.UNKNOWN,
        Texts.of("signature.unknown." + criterion + "." + why, details));
  }

  /** The first failure is what a use case is refused with. */
  public void failed(Criterion criterion, Refusal reason) {
    add(criterion, CheckOutcome.FAILED, Texts.of(reason));
    refusal = refusal == null ? reason : refusal;
  }

  private void add(Criterion criterion, CheckOutcome outcome, String sentence) {
    checks.add(new SignatureCheck(criterion, outcome, sentence));
  }

  public void madeWith(CertificateView used) {
    certificate = used;
  }

  public void madeAt(Instant claimed) {
    signingTime = claimed;
  }

  public void stampedAt(Instant seen) {
    stampedAt = seen;
  }

  public Instant signingTime() {
    return signingTime;
  }

  /** Throws the first thing that stands against the signature. */
  public SignatureReport soundReport() {
    if (refusal != null) {
      throw refusal;
    }
    return report();
  }

  public SignatureReport report() {
    var sorted = checks.stream().sorted(Comparator.comparing(SignatureCheck::criterion)).toList();
    return new SignatureReport(sorted, certificate, signingTime, stampedAt);
  }
}
