package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.signing.NoticeKind;
import ru.rsnms.agreement.signing.SignAgreement;
import ru.rsnms.agreement.signing.SigningAction;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.signature.SignatureBook;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof;
import ru.rsnms.signature.SigningCopy;

/** The parties sign an agreed text, step by step; all of them the same bytes. */
@ApplicationScoped
public class SigningDesk {

  private SigningStore signings;
  private SigningGuards guards;
  private SigningPowers powers;
  private SigningPress press;
  private Renewal renewal;
  private Force force;
  private SignatureBook book;
  private CurrentActor actor;
  private Clock clock;

  protected SigningDesk() {
    // for the container
  }

  @Inject
  public SigningDesk(
      SigningStore signings,
      SigningGuards guards,
      SigningPowers powers,
      SigningPress press,
      Renewal renewal,
      Force force,
      SignatureBook book,
      CurrentActor actor,
      Clock clock) {
    this.signings = signings;
    this.guards = guards;
    this.powers = powers;
    this.press = press;
    this.renewal = renewal;
    this.force = force;
    this.book = book;
    this.actor = actor;
    this.clock = clock;
  }

  public void begin(AgreementId id, long seen) {
    var signing = signings.getForUpdate(id);
    guards.require(SigningAction.BEGIN, signing);
    signing.agreement().mustBeSeen(seen);
    signing.mustBe(signing.agreement().agreedSha256());
    var now = clock.instant();
    signing.agreement().beginSigning(actor.get(), now);
    signings.add(new SigningRound(signing.agreement(), actor.get(), now));
    signings.tell(signing.waiting(), NoticeKind.SIGN, null, now);
  }

  public PaperFile copy(AgreementId id, SignatureMethod method) {
    var signing = signings.getForUpdate(id);
    guards.require(SigningAction.SIGN, signing);
    powers.of(guards.own(signing), signing, beforehand(method));
    var printed = press.paper(paper(signing));
    var copy = printedCopy(signing, printed.bytes());
    return new PaperFile(printed.name(), printed.mediaType(), copy.bytes(), copy.sha256());
  }

  private static SignatureProof beforehand(SignatureMethod method) {
    return switch (method) {
      case IN_SYSTEM -> throw new Invalid("document/copy-in-system", "method");
      case DETACHED_FILE -> new SignatureProof.DetachedFile(new byte[0]);
      case ON_PAPER -> new SignatureProof.SignedPaper(new byte[0], null);
    };
  }

  public ConfirmationView askToConfirm(AgreementId id, String contentHash) {
    var signing = signings.getForUpdate(id);
    guards.require(SigningAction.SIGN, signing);
    signing.mustBe(contentHash);
    powers.of(guards.own(signing), signing, new SignatureProof.Confirmation(null));
    return book.askToConfirm(SubjectRef.of(signing.round().id()), contentHash);
  }

  public void sign(SignAgreement command) {
    var signing = signings.getForUpdate(command.agreement());
    guards.require(SigningAction.SIGN, signing);
    signing.mustBe(command.contentHash());
    var own = guards.own(signing);
    var proof = command.proof();
    var who = powers.of(own, signing, proof);
    var subject = SubjectRef.of(signing.round().id());
    var id =
        book.sign(
            new ru.rsnms.signature.Signing(
                subject,
                who,
                copyFor(signing, proof),
                command.contentHash(),
                proof,
                signing.agreement().agreedAt()));
    var kept =
        book.of(subject).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    var step = own.step();
    own.sign(kept, clock.instant());
    proceed(signing, step);
  }

  /** The next step, or the end of the signing. */
  private void proceed(Signing signing, int step) {
    var now = clock.instant();
    signing.agreement().touched(actor.get(), now);
    if (signing.isSignedByAll()) {
      signing.round().end(now);
      signing.agreement().signedByAll(actor.get(), now);
      signings.tell(signing.parties(), NoticeKind.SIGNED_BY_ALL, null, now);
      force.signed(signing, actor.get(), now);
    } else if (signing.waiting().stream().allMatch(one -> one.step() > step)) {
      signings.tell(signing.waiting(), NoticeKind.SIGN, null, now);
    }
  }

  /** What is signed outside has been handed out before; what is signed here is printed now. */
  private SigningCopy copyFor(Signing signing, SignatureProof proof) {
    if (proof.method() == SignatureMethod.IN_SYSTEM) {
      return book.copy(
          SubjectRef.of(signing.round().id()),
          signing.round().sha256(),
          () -> press.paper(paper(signing)).bytes());
    }
    return book.copyHandedOut(SubjectRef.of(signing.round().id()), signing.round().sha256())
        .orElseThrow(() -> new Conflict("document/no-signing-copy"));
  }

  private SigningCopy printedCopy(Signing signing, byte[] bytes) {
    return book.copy(SubjectRef.of(signing.round().id()), signing.round().sha256(), () -> bytes);
  }

  private static SigningPaper paper(Signing signing) {
    return new SigningPaper(
        signing.agreement().id(),
        signing.agreement().agreedSha256(),
        signing.current().text(),
        null,
        null,
        List.of(),
        null,
        signing.round().begunAt());
  }

  public void refuse(AgreementId id, long seen, String reason) {
    var signing = signings.getForUpdate(id);
    guards.require(SigningAction.REFUSE, signing);
    signing.agreement().mustBeSeen(seen);
    var because = said(reason);
    var now = clock.instant();
    var own = guards.own(signing);
    own.withdraw(because, now);
    signing.agreement().refuse(because, actor.get(), now);
    end(signing, now);
    signings.tell(others(signing, own), NoticeKind.REFUSED, because, now);
  }

  public void cancel(AgreementId id, long seen, String reason) {
    var signing = signings.getForUpdate(id);
    guards.require(SigningAction.CANCEL, signing);
    signing.agreement().mustBeSeen(seen);
    var because = said(reason);
    var now = clock.instant();
    signing.agreement().cancel(because, actor.get(), now);
    end(signing, now);
    signings.tell(signing.parties(), NoticeKind.CANCELLED, because, now);
  }

  public void takeBack(AgreementId id, long seen, String reason) {
    var signing = signings.getForUpdate(id);
    guards.require(SigningAction.TAKE_BACK, signing);
    signing.agreement().mustBeSeen(seen);
    var because = said(reason);
    var now = clock.instant();
    end(signing, now);
    renewal.renew(signing, because, actor.get(), now);
    signings.tell(signing.parties(), NoticeKind.TAKEN_BACK, because, now);
  }

  private static void end(Signing signing, Instant now) {
    if (signing.round() != null && signing.agreement().stage() != AgreementStage.SIGNED) {
      signing.round().end(now);
    }
  }

  private static List<AgreementParty> others(Signing signing, AgreementParty own) {
    return signing.parties().stream().filter(one -> !one.equals(own)).toList();
  }

  private static String said(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Invalid("agreement/signing-reason", "reason");
    }
    return reason.strip();
  }
}
