package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.Ending;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderCard.Signature;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.StageChange;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** Turns an order into what its page shows. */
@ApplicationScoped
public class OrderCards {

  private OrderStore orders;
  private OrderGuards guards;
  private ApprovalSheets sheets;
  private SignatoryDirectory signatories;
  private OrganizationDirectory organizations;
  private HouseStyles styles;
  private CurrentActor actor;
  private Clock clock;

  protected OrderCards() {
    // for the container
  }

  @Inject
  public OrderCards(
      OrderStore orders,
      OrderGuards guards,
      ApprovalSheets sheets,
      SignatoryDirectory signatories,
      OrganizationDirectory organizations,
      HouseStyles styles,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.sheets = sheets;
    this.signatories = signatories;
    this.organizations = organizations;
    this.styles = styles;
    this.actor = actor;
    this.clock = clock;
  }

  public OrderCard of(Order order) {
    var text = order.stage().isFrozen() ? order.frozenContent().text() : orders.currentText(order);
    return new OrderCard(
        order.id(),
        order.version(),
        order.kind(),
        order.stage(LocalDate.now(clock)),
        order.issuer(),
        order.issuerName(),
        styleOf(order),
        text,
        order.textVersion(),
        hashOf(order, text),
        order.drafterAccount(),
        order.drafterName(),
        signatureOf(order, text),
        order.number(),
        order.registeredOn(),
        order.historical(),
        order.ending().orElse(null),
        order.subject().orElse(null),
        order.lastChange().at(),
        order.lastChange().name(),
        sheets.rows(order),
        order.readers().stream().map(reader -> reader.row(LocalDate.now(clock))).toList(),
        order.publications().stream().map(Publication::row).toList(),
        life(order),
        guards.states(order, actor.get()));
  }

  /** What was done to the order, and that an act has ended it since. */
  private List<StageChange> life(Order order) {
    var shown = order.stage(LocalDate.now(clock));
    return shown == order.stage()
        ? order.life()
        : Stream.concat(
                order.life().stream(),
                order.ending().map(one -> ended(order.stage(), one)).stream())
            .toList();
  }

  private StageChange ended(OrderStage before, Ending ending) {
    var morning = ending.on().atStartOfDay(clock.getZone()).toInstant();
    return new StageChange(before, OrderStage.REVOKED, morning, null, nameOf(ending.by()), null);
  }

  private String nameOf(OrderId act) {
    return orders
        .findIssued(act)
        .map(
            by ->
                Texts.of(
                    "document.ended-by",
                    Texts.of(by.kind()),
                    RussianDates.digits(by.registeredOn()),
                    by.number()))
        .orElseThrow();
  }

  private HouseStyle styleOf(Order order) {
    return order.stage().isFrozen()
        ? order.frozenContent().style()
        : styles.of(organizations.view(order.issuer()));
  }

  private static String hashOf(Order order, OrderText text) {
    return order.stage().isFrozen()
        ? order.contentHash()
        : Digests.sha256(CanonicalJson.write(text));
  }

  /** Who signed, or who would sign today; {@code null} while nobody has the authority. */
  public Signature signatureOf(Order order, OrderText text) {
    return order
        .signed()
        .map(by -> new Signature(by.position(), by.name(), by.at()))
        .orElseGet(() -> expectedSignature(order, text));
  }

  private Signature expectedSignature(Order order, OrderText text) {
    if (text.isHistorical()) {
      var original = text.original();
      return new Signature(original.signatoryPosition(), original.signatoryName(), null);
    }
    return signatories.signatoriesOf(order.issuer(), LocalDate.now(clock)).stream()
        .findFirst()
        .map(view -> new Signature(view.position(), view.name().initialsFirst(), null))
        .orElse(null);
  }
}
