package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.HouseStyles;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.PaperPress;
import ru.rsnms.document.model.SpecimenPress;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;

/** How an issuer's papers look. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class HouseStyleService {

  /** Who may {@link #save}, as its annotation says. */
  private static final List<String> STYLISTS =
      List.of(MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD);

  private static final int TABLE_SIZE_FROM = 9;
  private static final int TEXT_SIZE_FROM = 12;
  private static final int TEXT_SIZE_TO = 14;
  private static final int LEFT_MARGIN_FROM = 20;
  private static final int LEFT_MARGIN_TO = 40;

  private HouseStyles styles;
  private OrderGuards guards;
  private OrganizationDirectory organizations;
  private OrganizationQueries visible;
  private PaperPress press;
  private SpecimenPress specimens;
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
      OrganizationQueries visible,
      PaperPress press,
      SpecimenPress specimens,
      CurrentActor actor,
      Clock clock) {
    this.styles = styles;
    this.guards = guards;
    this.organizations = organizations;
    this.visible = visible;
    this.press = press;
    this.specimens = specimens;
    this.actor = actor;
    this.clock = clock;
  }

  /** The style that the issuer's next order would be written in. */
  public HouseStyleCard styleOf(@NotNull OrganizationId organization) {
    var issuer = seen(organization);
    return styles.card(issuer).closed(closed(issuer.place()).map(Texts::of).orElse(null));
  }

  /** A sample paper in a style that is not kept yet; refuses what {@link #save} would refuse. */
  public Specimen specimen(
      @NotNull OrganizationId organization,
      @NotNull @Valid HouseStyle style,
      @NotNull DocumentKind kind) {
    var issuer = seen(organization);
    mustBeSound(style);
    return specimens.specimen(style, kind, issuer.names().full());
  }

  /** Refuses sizes and margins that the standard does not recommend (ГОСТ Р 7.0.97-2025). */
  @Audited("document.house-style")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void save(@NotNull @Valid SaveHouseStyle command) {
    var issuer = organizations.view(command.organization());
    guards.requireDraftingFor(issuer.place(), actor.get());
    mustBeSound(command.style());
    styles.keep(command, actor.get(), clock.instant());
  }

  private void mustBeSound(HouseStyle style) {
    mustBeWithin("textSize", style.textSize(), TEXT_SIZE_FROM, TEXT_SIZE_TO);
    mustBeWithin("leftMargin", style.leftMargin(), LEFT_MARGIN_FROM, LEFT_MARGIN_TO);
    mustBeWithin("tableSize", style.tableSize(), TABLE_SIZE_FROM, TEXT_SIZE_TO);
    mustBePrintable(style.font());
    mustHaveSequence("orderNumber", style.orderNumber());
    mustHaveSequence("directiveNumber", style.directiveNumber());
  }

  /** An organisation that the caller does not see looks as if it did not exist. */
  private OrganizationView seen(OrganizationId organization) {
    return visible.organization(organization).organization();
  }

  private Optional<Refusal> closed(Place issuer) {
    var me = actor.get();
    if (STYLISTS.stream().noneMatch(me::has)) {
      var roles =
          STYLISTS.stream().map(role -> Texts.of("role." + role)).collect(Collectors.joining(", "));
      return Optional.of(new Forbidden("document/style-duty", roles));
    }
    return OrderGuards.mayDraftFor(issuer, me)
        ? Optional.empty()
        : Optional.of(new Forbidden("document/not-your-issuer"));
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
