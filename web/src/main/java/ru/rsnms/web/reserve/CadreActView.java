package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.cadre.ActCard;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.CadreOrderService;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/act.xhtml}: the people of an order about a reserve. */
@Named
@ViewScoped
public class CadreActView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CadreQueries queries;
  @Inject CadreOrderService orders;
  @Inject Notices notices;

  private UUID id;
  private transient ActCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/cadre-act-not-found");
    }
    getCard();
  }

  /** Prints the people anew, as they are now. */
  public String regenerate() {
    var act = new ActId[1];
    var done = notices.attempt(() -> act[0] = orders.again(new ActId(id)));
    card = null;
    if (!done) {
      return null;
    }
    notices.doneNext("cadre.act.regenerated");
    return "/reserve/act.xhtml?faces-redirect=true&id=" + act[0].value();
  }

  public ActCard getCard() {
    if (card == null) {
      card = queries.act(new ActId(id));
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
