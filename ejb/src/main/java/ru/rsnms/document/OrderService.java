package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.DraftKeepers;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.document.model.OrderVersion;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.SubjectRef;

/** The drafter's desk: a text is opened, written, given up. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class OrderService {

  private OrderStore orders;
  private OrderGuards guards;
  private HouseStyles styles;
  private DraftKeepers keepers;
  private OrganizationDirectory organizations;
  private Event<OrderDrafted> drafted;
  private CurrentActor actor;
  private Clock clock;

  protected OrderService() {
    // for the container
  }

  @Inject
  public OrderService(
      OrderStore orders,
      OrderGuards guards,
      HouseStyles styles,
      DraftKeepers keepers,
      OrganizationDirectory organizations,
      Event<OrderDrafted> drafted,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.styles = styles;
    this.keepers = keepers;
    this.organizations = organizations;
    this.drafted = drafted;
    this.actor = actor;
    this.clock = clock;
  }

  /** Opens a draft for an issuer the caller works for. */
  @Audited("document.draft")
  public OrderId draft(@NotNull @Valid NewOrder wanted) {
    var issuer = organizations.view(wanted.issuer());
    guards.requireDraftingFor(issuer.place(), actor.get());
    var text = wanted.text() == null ? blankText(issuer) : wanted.text();
    WordLimit.check(text);
    var order = new Order(wanted, issuer, text, actor.get(), clock.instant());
    orders.add(order, version(order, text));
    drafted.fire(new OrderDrafted(order.id(), wanted.subject(), clock.instant()));
    return order.id();
  }

  private OrderText blankText(OrganizationView issuer) {
    return new OrderText(
        "",
        "",
        styles.of(issuer).resolvingWord(),
        List.of(),
        List.of(OrderEditing.newClause("1")),
        null,
        List.of(),
        null);
  }

  /**
   * Saves the text of a draft; refuses with {@code shared/stale} when somebody saved since, and a
   * change of what a context writes itself ({@link DraftKeeper}).
   *
   * @return the order's version after the save
   */
  @Audited("document.save")
  public long save(@NotNull @Valid SaveText command) {
    var order = writable(command);
    keepers.refuseChange(order, orders.currentText(order), command.text());
    write(order, command.text());
    orders.flush();
    return order.version();
  }

  /**
   * The context that a draft is about writes its own parts of it; refuses as {@link #save} does,
   * and a context that the draft is not about.
   */
  @Audited("document.save-kept")
  public void saveKept(@NotNull SubjectRef writer, @NotNull @Valid SaveText command) {
    var order = writable(command);
    if (order.subject().filter(writer::equals).isEmpty()) {
      throw new Conflict("document/not-its-draft");
    }
    write(order, command.text());
  }

  private Order writable(SaveText command) {
    var order = orders.get(command.order());
    guards.require(OrderAction.EDIT, order, actor.get());
    order.mustBeSeenAt(command.version());
    return order;
  }

  /** A context reprints what its record says in the annexes of a draft that are made from it. */
  @Audited("document.refresh-annex")
  public void refreshAnnex(
      @NotNull OrderId id, @NotNull SubjectRef source, @NotNull Annex printed) {
    var order = orders.get(id);
    guards.require(OrderAction.EDIT, order, actor.get());
    var text = orders.currentText(order);
    write(order, OrderEditing.replaceSourced(text, source, printed));
  }

  /** The draft is given up; nothing is deleted. */
  @Audited("document.withdraw")
  public void withdraw(@NotNull OrderId id, long version, @NotBlank String reason) {
    var order = orders.get(id);
    guards.require(OrderAction.WITHDRAW, order, actor.get());
    order.mustBeSeenAt(version);
    order.withdraw(reason, actor.get(), clock.instant());
  }

  private void write(Order order, OrderText text) {
    WordLimit.check(text);
    var last = orders.currentVersion(order);
    var sameSitting =
        last.continues(actor.get(), clock.instant()) && !order.wasSent(order.textVersion());
    order.rewrite(text, !sameSitting, actor.get(), clock.instant());
    if (sameSitting) {
      last.replace(text);
    } else {
      orders.addVersion(version(order, text));
    }
  }

  private OrderVersion version(Order order, OrderText text) {
    return new OrderVersion(order.id(), order.textVersion(), text, actor.get(), clock.instant());
  }
}
