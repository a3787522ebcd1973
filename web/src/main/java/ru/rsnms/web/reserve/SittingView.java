package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.sitting.SittingCard;
import ru.rsnms.reserve.sitting.SittingId;
import ru.rsnms.reserve.sitting.SittingQueries;
import ru.rsnms.reserve.sitting.SittingService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/sitting.xhtml}: a sitting and the way of its protocol. */
@Named
@ViewScoped
public class SittingView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SittingQueries sittings;
  @Inject SittingService service;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private transient SittingCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/sitting-not-found");
    }
    version = getCard().version();
  }

  public String agree() {
    return step(() -> service.agree(new SittingId(id), version), "sitting.agreed");
  }

  public String reopen() {
    return step(() -> service.reopen(new SittingId(id), version), "sitting.reopened");
  }

  public String sign() {
    return step(() -> service.sign(new SittingId(id), version), "sitting.signed");
  }

  private String step(Runnable step, String said) {
    if (!notices.attempt(step)) {
      card = null;
      version = getCard().version();
      return null;
    }
    notices.doneNext(said);
    return "/reserve/sitting.xhtml?faces-redirect=true&id=" + id;
  }

  public boolean isWritable() {
    return getCard().keeping() && getCard().stage() == ProtocolStage.DRAFT;
  }

  public boolean isAgreed() {
    return getCard().keeping() && getCard().stage() == ProtocolStage.AGREED;
  }

  public SittingCard getCard() {
    if (card == null) {
      card = sittings.open(new SittingId(id));
    }
    return card;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
