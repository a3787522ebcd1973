package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.MINISTER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.CanonicalJson;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;

/** The signatory's desk. Nobody signs for another, and nobody without authority on the day. */
@Stateless
public class SigningService {

  private OrderStore orders;
  private OrderGuards guards;
  private HouseStyles styles;
  private OrganizationDirectory organizations;
  private CurrentActor actor;
  private Clock clock;

  protected SigningService() {
    // for the container
  }

  @Inject
  public SigningService(
      OrderStore orders,
      OrderGuards guards,
      HouseStyles styles,
      OrganizationDirectory organizations,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.guards = guards;
    this.styles = styles;
    this.organizations = organizations;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Signs the text that was on the screen and freezes it with the post and name of the signatory.
   *
   * <p>Of a historical paper the signature says that the text is that of the original; the printed
   * signatory stays the historical one.
   */
  @Audited("document.sign")
  @RolesAllowed({MINISTER, INST_HEAD, MUN_HEAD, ORG_HEAD})
  public void sign(@NotNull @Valid SignOrder command) {
    var order = orders.getForUpdate(command.order());
    guards.require(OrderAction.SIGN, order, actor.get());
    order.mustBeSeenAt(command.version());
    var text = orders.currentText(order);
    if (!CanonicalJson.sha256(CanonicalJson.write(text)).equals(command.contentHash())) {
      throw new Conflict("document/other-text");
    }
    order.sign(contentOf(order, text), actor.get(), clock.instant());
  }

  private FrozenContent contentOf(Order order, OrderText text) {
    var style = styles.of(organizations.view(order.issuer()));
    if (text.isHistorical()) {
      var original = text.original();
      return new FrozenContent(
          order.kind(), style, text, original.signatoryPosition(), original.signatoryName());
    }
    return guards
        .authority(order, actor.get())
        .map(signatory -> contentSignedBy(signatory, order, style, text))
        .orElseThrow();
  }

  private static FrozenContent contentSignedBy(
      SignatoryView signatory, Order order, HouseStyle style, OrderText text) {
    return new FrozenContent(
        order.kind(), style, text, signatory.position(), signatory.name().initialsFirst());
  }
}
