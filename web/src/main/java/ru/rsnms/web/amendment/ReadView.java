package ru.rsnms.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.amendment.ReadAmendment;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderRow;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /amendment/read.xhtml}: which act an amending act made elsewhere is about. */
@Named
@ViewScoped
public class ReadView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject EditionQueries editions;
  @Inject OrderQueries orders;
  @Inject AmendmentService amendments;
  @Inject Notices notices;

  private UUID id;
  private transient List<OrderRow> bases;

  public void load() {
    if (id == null) {
      throw new NotFound("document/order-not-found");
    }
    getBases();
  }

  /** Reads the clauses against the act and goes to what was read. */
  public String read(UUID base) {
    var read = new AmendmentId[1];
    var wanted = new ReadAmendment(new OrderId(id), new OrderId(base));
    var done = notices.attempt(() -> read[0] = amendments.read(wanted));
    return done ? "/amendment/amend.xhtml?faces-redirect=true&id=" + read[0].value() : null;
  }

  /** «Приказ от … № …» of the amending act. */
  public String getName() {
    var card = orders.open(new OrderId(id));
    return card.number() == null
        ? PageTexts.of("order.name.draft", Texts.of(card.kind()))
        : PageTexts.of(
            "order.name.registered",
            Texts.of(card.kind()),
            RussianDates.digits(card.date()),
            card.number());
  }

  public List<OrderRow> getBases() {
    if (bases == null) {
      bases = editions.basesOf(new OrderId(id));
    }
    return bases;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
