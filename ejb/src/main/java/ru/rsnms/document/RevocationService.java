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
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Drafts the order by which another one loses force. */
@Stateless
public class RevocationService {

  private OrderStore orders;
  private OrderService drafting;
  private HouseStyles styles;
  private OrganizationDirectory organizations;
  private Clock clock;

  protected RevocationService() {
    // for the container
  }

  @Inject
  public RevocationService(
      OrderStore orders,
      OrderService drafting,
      HouseStyles styles,
      OrganizationDirectory organizations,
      Clock clock) {
    this.orders = orders;
    this.drafting = drafting;
    this.styles = styles;
    this.organizations = organizations;
    this.clock = clock;
  }

  /**
   * Opens a draft «О признании утратившим силу …» for an order in force; the order itself stays as
   * it is until the new one is registered and somebody notes the revocation.
   */
  @Audited("document.draft-revocation")
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public OrderId draft(@NotNull OrderId id) {
    var order = orders.get(id);
    var stage = order.stage(LocalDate.now(clock));
    if (!stage.canBecome(OrderStage.REVOKED)) {
      throw new Conflict("document/not-from-stage", stage);
    }
    return drafting.draft(
        new NewOrder(order.issuer(), order.kind(), textFor(order), SubjectRef.of(order.id())));
  }

  private OrderText textFor(Order order) {
    var style = styles.of(organizations.view(order.issuer()));
    var date = RussianDates.digits(order.registeredOn());
    var kind = order.kind().name();
    var title = order.frozenContent().text().title();
    return new OrderText(
        Texts.of("document.revocation.title." + kind, style.genitiveName(), date, order.number()),
        "",
        style.resolvingWord(),
        List.of(),
        List.of(
            NormUnit.of(
                UnitKind.CLAUSE,
                "1",
                Texts.of(
                    "document.revocation.clause." + kind,
                    style.genitiveName(),
                    date,
                    order.number(),
                    title)),
            NormUnit.of(UnitKind.CLAUSE, "2", Texts.of("document.revocation.control." + kind))),
        null,
        List.of(),
        null);
  }
}
