package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.expertise.ItemFile;
import ru.rsnms.expertise.ScoreSheet;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/** Score sheets of reviews that were submitted; drafts have none. */
@ApplicationScoped
public class ScoreSheets {

  private static final String PDF = "application/pdf";

  private PanelStore panels;
  private FormStore forms;
  private ExpertStore experts;
  private ScorePress press;

  protected ScoreSheets() {
    // for the container
  }

  @Inject
  public ScoreSheets(PanelStore panels, FormStore forms, ExpertStore experts, ScorePress press) {
    this.panels = panels;
    this.forms = forms;
    this.experts = experts;
    this.press = press;
  }

  /** Looks as if there were none to who may not read the marks yet. */
  public ItemFile printFor(Actor by, Review review) {
    if (!ExpertiseGuards.reads(by, review.stage())) {
      throw new NotFound("expertise/score-sheet-closed");
    }
    return print(review);
  }

  public ItemFile print(Review review) {
    if (!review.stage().counts()) {
      throw new Conflict("expertise/score-sheet-draft");
    }
    var sheet = sheet(review);
    return new ItemFile(
        Texts.of("expertise.score-sheet.file", sheet.number()), PDF, press.pdf(sheet));
  }

  private ScoreSheet sheet(Review review) {
    var panel = panels.get(review.panel());
    var item = panels.item(review.item());
    return new ScoreSheet(
        review.id(),
        panel.title(),
        item.number(),
        item.title(),
        experts.get(review.expert()).name(),
        forms.get(panel.form()).card(),
        review.marks(),
        review.total(),
        review.advice(),
        review.submittedAt());
  }
}
