package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import ru.rsnms.expertise.ItemId;
import ru.rsnms.expertise.score.ScoreSummary;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Texts;

/** What follows when a review of an item is submitted. The panel is locked meanwhile. */
@ApplicationScoped
public class Submitting {

  private PanelStore panels;
  private ReviewStore reviews;
  private Assigning assigning;

  protected Submitting() {
    // for the container
  }

  @Inject
  public Submitting(PanelStore panels, ReviewStore reviews, Assigning assigning) {
    this.panels = panels;
    this.reviews = reviews;
    this.assigning = assigning;
  }

  /**
   * Has the item all the reviews it wants? Experts who disagree more than the panel allows call one
   * more: at once where somebody is free, else the place stays open in the panel.
   */
  public boolean isComplete(Panel panel, ItemId id, Actor by, Instant at) {
    var item = panels.item(id);
    var totals =
        reviews.of(id).stream().filter(one -> one.stage().counts()).map(Review::total).toList();
    var first = item.wanted() == panel.wanted();
    if (first && ScoreSummary.of(totals).callsAnother(panel.callingSpread(), panel.wanted())) {
      item.callAnother();
      panels.awaitSharing();
      assigning.enact(
          assigning.planFor(panel, item), Texts.of("expertise.called-for-spread"), by, at);
    }
    return totals.size() >= item.wanted();
  }
}
