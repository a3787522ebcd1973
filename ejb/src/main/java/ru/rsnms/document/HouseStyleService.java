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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.PaperPress;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/** How an issuer's papers look. */
@Stateless
public class HouseStyleService {

  private static final int TABLE_SIZE_FROM = 9;
  private static final int TEXT_SIZE_FROM = 12;
  private static final int TEXT_SIZE_TO = 14;
  private static final int LEFT_MARGIN_FROM = 20;
  private static final int LEFT_MARGIN_TO = 40;

  private HouseStyles styles;
  private OrderGuards guards;
  private OrganizationDirectory organizations;
  private PaperPress press;
  private CurrentActor actor;
  private Clock clock;

  protected HouseStyleService() {
    // for the container
  }

  @Inject
  public HouseStyleService(
      HouseStyles styles,
      OrderGuards guards,
      OrganizationDirectory organizations,
      PaperPress press,
      CurrentActor actor,
      Clock clock) {
    this.styles = styles;
    this.guards = guards;
    this.organizations = organizations;
    this.press = press;
    this.actor = actor;
    this.clock = clock;
  }

  /** The style that the issuer's next order would be written in. */
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public HouseStyleCard styleOf(@NotNull OrganizationId organization) {
    return styles.card(organizations.view(organization));
  }

  /** Refuses sizes and margins that the standard does not recommend (ГОСТ Р 7.0.97-2025). */
  @Audited("document.house-style")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void save(@NotNull @Valid SaveHouseStyle command) {
    var issuer = organizations.view(command.organization());
    guards.requireDraftingFor(issuer.place(), actor.get());
    mustBeWithin("textSize", command.style().textSize(), TEXT_SIZE_FROM, TEXT_SIZE_TO);
    mustBeWithin("leftMargin", command.style().leftMargin(), LEFT_MARGIN_FROM, LEFT_MARGIN_TO);
    mustBeWithin("tableSize", command.style().tableSize(), TABLE_SIZE_FROM, TEXT_SIZE_TO);
    mustBePrintable(command.style().font());
    mustHaveSequence("orderNumber", command.style().orderNumber());
    mustHaveSequence("directiveNumber", command.style().directiveNumber());
    styles.keep(command, actor.get(), clock.instant());
  }

  private void mustBePrintable(String font) {
    if (!press.hasFont(font)) {
      throw new Invalid("document/style-font", "font", font);
    }
  }

  private static void mustBeWithin(String field, int value, int from, int to) {
    if (value < from || value > to) {
      throw new Invalid("document/style-range", field, from, to);
    }
  }

  private static void mustHaveSequence(String field, String pattern) {
    if (pattern == null || pattern.chars().filter(c -> c == '#').count() != 1) {
      throw new Invalid("document/style-number", field);
    }
  }
}
