package ru.rsnms.signature.adapter.cms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.signature.Criterion;
import ru.rsnms.signature.adapter.cms.SigningMoment.Source;
import ru.rsnms.signature.model.Findings;
import ru.rsnms.signature.model.SignatureVerifier;
import ru.rsnms.signature.model.TrustStore;

/** Verifies CMS signatures of the forms CAdES-BES and CAdES-T (RFC 5652, 5035, 9215, 3161). */
@ApplicationScoped
public class CmsVerifier implements SignatureVerifier {

  /** By how much clocks may differ. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private TrustStore trust;
  private Clock clock;

  protected CmsVerifier() {
    // for the container
  }

  @Inject
  public CmsVerifier(TrustStore trust, Clock clock) {
    this.trust = trust;
    this.clock = clock;
  }

  @Override
  public Findings verifyArriving(byte[] content, byte[] file, Instant now) {
    return verify(content, file, findings -> new SigningMoment(now, Source.RECEIPT), now);
  }

  @Override
  public Findings verifyKept(byte[] content, byte[] file, Instant now) {
    return verify(content, file, findings -> momentOf(findings, now), now);
  }

  /** The moment told by the signatory's clock, as long as it is past. */
  private static SigningMoment momentOf(Findings findings, Instant now) {
    var claimed = findings.signingTime();
    return claimed == null || claimed.isAfter(now)
        ? new SigningMoment(now, Source.CHECK)
        : new SigningMoment(claimed, Source.CLAIM);
  }

  private Findings verify(
      byte[] content, byte[] file, Function<Findings, SigningMoment> moment, Instant now) {
    var findings = new Findings();
    try {
      var signed = SignedFile.read(file, content);
      findings.passed(Criterion.FORMAT);
      signed.signingTime().ifPresent(findings::madeAt);
      findings.madeWith(signed.certificates().facts());
      new SignatureCheckup(signed, findings).check();
      checkTime(findings, now);
      var stamped = new TimeStamps(signed.signer(), trust, SKEW).check(findings, now);
      stamped.ifPresent(findings::stampedAt);
      checkCertificate(
          signed.certificates(),
          findings,
          stamped
              .map(at -> new SigningMoment(at, Source.STAMP))
              .orElseGet(() -> moment.apply(findings)));
    } catch (Invalid unreadable) {
      findings.failed(Criterion.FORMAT, unreadable);
    }
    return findings;
  }

  @Override
  public Findings verifyCertificate(byte[] file, Instant now) {
    var findings = new Findings();
    var certificates = CertificateFile.read(file);
    findings.madeWith(certificates.facts());
    certificates.checkAlgorithm(findings);
    checkCertificate(certificates, findings, new SigningMoment(now, Source.CHECK));
    return findings;
  }

  private static void checkTime(Findings findings, Instant now) {
    var claimed = findings.signingTime();
    if (claimed == null) {
      findings.unknown(Criterion.SIGNING_TIME);
    } else if (claimed.isAfter(now.plus(SKEW))) {
      findings.failed(Criterion.SIGNING_TIME, new Conflict("signature/from-future", claimed, now));
    } else {
      findings.passed(Criterion.SIGNING_TIME, RussianDates.moment(claimed));
    }
  }

  private void checkCertificate(Certificates used, Findings findings, SigningMoment moment) {
    var at = moment.at();
    used.checkUsage(findings);
    used.checkValidity(findings, moment, clock.getZone());
    var chain = new TrustedChain(trust);
    checkChain(used, chain, findings, at);
    checkRevocation(used, chain, findings, at);
  }

  private static void checkChain(
      Certificates used, TrustedChain chain, Findings findings, Instant at) {
    var issuer = used.facts().issuer();
    if (chain.leadsFrom(used.own(), used.between(), used.validMoment(at))) {
      findings.passed(Criterion.CHAIN, issuer);
    } else {
      findings.failed(Criterion.CHAIN, new Conflict("signature/untrusted", issuer));
    }
  }

  private void checkRevocation(
      Certificates used, TrustedChain chain, Findings findings, Instant at) {
    var revoked = new RevocationLists(trust, chain).isRevoked(used.own(), at);
    if (revoked.isEmpty()) {
      findings.unknown(Criterion.REVOCATION);
    } else if (revoked.get()) {
      findings.failed(
          Criterion.REVOCATION, new Conflict("signature/revoked", used.facts().serial()));
    } else {
      findings.passed(Criterion.REVOCATION);
    }
  }
}
