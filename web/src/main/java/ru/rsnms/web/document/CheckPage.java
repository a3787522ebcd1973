package ru.rsnms.web.document;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.ActStatus;
import ru.rsnms.document.ChainedSignature;
import ru.rsnms.document.CheckedPaper;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PaperComparison;
import ru.rsnms.document.PublicAct;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.signature.SignatureReport;
import ru.rsnms.web.faces.PageTexts;

/** What a visitor sees who followed the QR code of a paper. */
@Named
@RequestScoped
public class CheckPage {

  /** What became of the file that the visitor sent. */
  public enum Outcome {
    NONE,
    SAME,
    OTHER,
    NOTHING_SENT,
    TOO_LARGE
  }

  private PublicAct act;
  private CheckedPaper paper;
  private ActStatus status;
  private SignatureReport signature;
  private PaperComparison comparison;
  private Outcome outcome = Outcome.NONE;

  void found(PublicAct found, Optional<ActStatus> today) {
    act = found;
    status = today.orElse(null);
  }

  void found(CheckedPaper found) {
    paper = found;
  }

  void verified(SignatureReport report) {
    signature = report;
  }

  void compared(PaperComparison made) {
    comparison = made;
    outcome = made.same() ? Outcome.SAME : Outcome.OTHER;
  }

  void nothingSent() {
    outcome = Outcome.NOTHING_SENT;
  }

  void tooLarge() {
    outcome = Outcome.TOO_LARGE;
  }

  public boolean isFound() {
    return act != null || paper != null;
  }

  /** A paper that is no act; {@code null} where it is one. */
  public CheckedPaper getPaper() {
    return paper;
  }

  /** Digest of the kept paper. */
  public String getDigest() {
    return paper == null ? act.paperDigest() : paper.digest();
  }

  public PublicAct getAct() {
    return act;
  }

  public PaperComparison getComparison() {
    return comparison;
  }

  public String getOutcome() {
    return outcome.name();
  }

  public boolean isAnswered() {
    return outcome != Outcome.NONE;
  }

  /** «Приказ от 21 ноября 2026 г. № 12», or that there is none. */
  public String getHeading() {
    if (paper != null) {
      return PageTexts.of(
          "check.heading", paper.kind(), RussianDates.words(paper.on()), paper.number());
    }
    return isFound()
        ? PageTexts.of(
            "check.heading", Texts.of(act.kind()), RussianDates.words(act.on()), act.number())
        : PageTexts.of("check.absent");
  }

  /** «Файлом подписи, 21.11.2026», or that one is gone. */
  public String nameOf(ChainedSignature one) {
    return one.method() == null
        ? PageTexts.of("check.signed.gone")
        : PageTexts.of("check.signed.how", Texts.of(one.method()), RussianDates.digits(one.on()));
  }

  /** Where the chain has a signature, or what is wrong with it. */
  public String stateOf(ChainedSignature one) {
    return PageTexts.of("check.signed.is." + one.state(), one.link());
  }

  public String getKind() {
    return Texts.of(act.kind());
  }

  public String getDay() {
    return RussianDates.words(act.on());
  }

  /** In force, amended or not, and since when not or no more. */
  public String getState() {
    if (act.revokedOn() != null) {
      return PageTexts.of("check.revoked", RussianDates.digits(act.revokedOn()));
    }
    var state = Texts.of(status == null ? act.stage() : status.state());
    return status == null || status.until() == null
        ? state
        : PageTexts.of("check.ends", state, RussianDates.digits(status.until()));
  }

  /** Does the act bind nobody any more? */
  public boolean isRevoked() {
    return act.stage() == OrderStage.REVOKED;
  }

  /** «Первоначальная», or since when it reads otherwise and by which acts. */
  public String getEdition() {
    return status == null || status.amendedBy().isEmpty()
        ? PageTexts.of("check.edition.first")
        : PageTexts.of(
            "check.edition.amended",
            RussianDates.digits(status.editionFrom()),
            status.amendedBy().stream().map(CheckPage::named).collect(joining("; ")));
  }

  private static String named(ActRef act) {
    return PageTexts.of(
        "check.amended-by", Texts.of(act.kind()), RussianDates.digits(act.date()), act.number());
  }

  /** What was found of the signature that came with the file; {@code null} if none did. */
  public SignatureReport getSignature() {
    return signature;
  }

  /** Title of the browser's tab with the answer first, for those who hear it. */
  public String getTabTitle() {
    return isAnswered()
        ? PageTexts.of("check.answer." + outcome) + " — " + getHeading()
        : getHeading();
  }
}
