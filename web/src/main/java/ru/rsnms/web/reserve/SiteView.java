package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SiteCard;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteQueries;
import ru.rsnms.reserve.SiteService;
import ru.rsnms.reserve.SiteStage;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/site.xhtml}: a site with the figures it was proposed for. */
@Named
@ViewScoped
public class SiteView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SiteQueries sites;
  @Inject SiteService service;
  @Inject SeasonQueries seasons;
  @Inject Notices notices;

  private UUID id;
  private String reason;
  private transient SiteCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/site-not-found");
    }
    getCard();
  }

  public String drop() {
    var seen = getCard();
    return notices.attempt(() -> service.drop(seen.id(), seen.version(), reason))
        ? again("site.dropped")
        : refused();
  }

  public String finish() {
    var seen = getCard();
    return notices.attempt(() -> service.finish(seen.id(), seen.version(), reason))
        ? again("site.finished")
        : refused();
  }

  private String again(String said) {
    notices.doneNext(said);
    return "/reserve/site.xhtml?faces-redirect=true&id=" + id;
  }

  private String refused() {
    card = null;
    return null;
  }

  public boolean isDroppable() {
    return getCard().keeping() && getCard().stage().isBeforeOrder();
  }

  public boolean isFinishable() {
    return getCard().keeping() && getCard().stage().canBecome(SiteStage.FINISHED);
  }

  public SiteCard getCard() {
    if (card == null) {
      card = sites.site(new SiteId(id));
    }
    return card;
  }

  public SeasonCard getSeason() {
    return seasons.open(getCard().season());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
