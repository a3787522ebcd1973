package ru.rsnms.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PaperComparison;
import ru.rsnms.document.PublicAct;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
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
  private PaperComparison comparison;
  private Outcome outcome = Outcome.NONE;

  void found(PublicAct found) {
    act = found;
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
    return act != null;
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
    return isFound()
        ? PageTexts.of(
            "check.heading", Texts.of(act.kind()), RussianDates.words(act.on()), act.number())
        : PageTexts.of("check.absent");
  }

  public String getKind() {
    return Texts.of(act.kind());
  }

  public String getDay() {
    return RussianDates.words(act.on());
  }

  /** State in words. */
  public String getState() {
    return act.revokedOn() == null
        ? Texts.of(act.stage())
        : PageTexts.of("check.revoked", RussianDates.digits(act.revokedOn()));
  }

  public boolean isRevoked() {
    return act.stage() == OrderStage.REVOKED;
  }

  /** Title of the browser's tab with the answer first, for those who hear it. */
  public String getTabTitle() {
    return isAnswered()
        ? PageTexts.of("check.answer." + outcome) + " — " + getHeading()
        : getHeading();
  }
}
