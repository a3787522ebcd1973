package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.CadreOrderService;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.CadreService;
import ru.rsnms.reserve.cadre.EntryCard;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ExcludePeople;
import ru.rsnms.reserve.cadre.ExclusionReason;
import ru.rsnms.reserve.cadre.ExtendStays;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/entry.xhtml}: one stay in the reserve. */
@Named
@ViewScoped
public class EntryView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CadreQueries queries;
  @Inject CadreService service;
  @Inject CadreOrderService orders;
  @Inject Notices notices;

  private UUID id;
  private Long version;
  private ExclusionReason reason;
  private String grounds;
  private transient EntryCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/cadre-entry-not-found");
    }
    if (version == null) {
      version = getCard().version();
    }
  }

  public String train() {
    return moved(() -> service.beginTraining(new EntryId(id), version), "entry.training.done");
  }

  public String ready() {
    return moved(() -> service.declareReady(new EntryId(id), version), "entry.ready.done");
  }

  private String moved(Runnable move, String said) {
    var done = notices.attempt(move);
    card = null;
    if (!done) {
      return null;
    }
    notices.doneNext(said);
    return "/reserve/entry.xhtml?faces-redirect=true&id=" + id;
  }

  /** Has the order drafted that extends this stay, and leads to it. */
  public String extend() {
    var act = new ActId[1];
    var command = new ExtendStays(getCard().reserve(), Set.of(new EntryId(id)));
    return notices.attempt(() -> act[0] = orders.extend(command)) ? to(act[0]) : null;
  }

  /** Has the order drafted that excludes the person, and leads to it. */
  public String exclude() {
    var act = new ActId[1];
    var command = new ExcludePeople(getCard().reserve(), Set.of(new EntryId(id)), reason, grounds);
    return notices.attempt(() -> act[0] = orders.exclude(command)) ? to(act[0]) : null;
  }

  private static String to(ActId act) {
    return "/reserve/act.xhtml?faces-redirect=true&id=" + act.value();
  }

  public boolean isMember() {
    return getCard().keeping() && getCard().stage().isMember();
  }

  /** Can it be certified that the person is in the reserve? */
  public boolean isCertifiable() {
    return getCard().stage().isMember();
  }

  public boolean isTrainable() {
    return getCard().keeping() && getCard().stage().canBecome(ReserveStage.IN_TRAINING);
  }

  public boolean isReadiable() {
    return getCard().keeping()
        && (getCard().stage() == ReserveStage.ENROLLED
            || getCard().stage() == ReserveStage.IN_TRAINING);
  }

  public ExclusionReason[] getReasons() {
    return ExclusionReason.values();
  }

  public EntryCard getCard() {
    if (card == null) {
      card = queries.open(new EntryId(id));
    }
    return card;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ExclusionReason getReason() {
    return reason;
  }

  public void setReason(ExclusionReason reason) {
    this.reason = reason;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }
}
