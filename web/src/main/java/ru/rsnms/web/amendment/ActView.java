package ru.rsnms.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.ActCard;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentService;
import ru.rsnms.amendment.BeginAmendment;
import ru.rsnms.amendment.ComparedUnit;
import ru.rsnms.amendment.EditionQueries;
import ru.rsnms.amendment.UnitEvent;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /amendment/act.xhtml} and {@code compare.xhtml}: an act in time. */
@Named
@ViewScoped
public class ActView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject EditionQueries editions;
  @Inject AmendmentService amendments;
  @Inject OrderQueries orders;
  @Inject Notices notices;
  @Inject Clock clock;

  private UUID id;
  private UUID unit;
  private LocalDate on;
  private LocalDate from;
  private transient ActCard card;
  private transient OrderCard order;

  public void load() {
    if (id == null) {
      throw new NotFound("document/order-not-found");
    }
    if (on == null) {
      on = LocalDate.now(clock);
    }
    card = editions.act(order(), on);
  }

  /** Opens a draft that amends the act and goes to it. */
  public String amend() {
    var begun = new AmendmentId[1];
    var done = notices.attempt(() -> begun[0] = amendments.begin(new BeginAmendment(order())));
    return done ? "/amendment/amend.xhtml?faces-redirect=true&id=" + begun[0].value() : null;
  }

  public ActCard getCard() {
    if (card == null) {
      card = editions.act(order(), on);
    }
    return card;
  }

  public OrderCard getOrder() {
    if (order == null) {
      order = orders.open(order());
    }
    return order;
  }

  /** «Приказ от … № …». */
  public String getName() {
    var act = getCard().status().act();
    return PageTexts.of(
        "order.name.registered",
        Texts.of(act.kind()),
        RussianDates.digits(act.date()),
        act.number());
  }

  /** The day before which the text is compared: that of the act unless the address says so. */
  public LocalDate getFirst() {
    return from == null ? getCard().status().act().date() : from;
  }

  public List<ComparedUnit> getDifferences() {
    return editions.compare(order(), getFirst(), on);
  }

  /** Every wording of the unit that the address names. */
  public List<UnitEvent> getEvents() {
    return unit == null ? List.of() : editions.history(order(), unit);
  }

  private OrderId order() {
    return new OrderId(id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getUnit() {
    return unit;
  }

  public void setUnit(UUID unit) {
    this.unit = unit;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
