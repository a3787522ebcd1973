package ru.rsnms.document;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.model.DerivedPress;
import ru.rsnms.document.model.FormWatch;
import ru.rsnms.document.model.JournalLines;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.OrderGuards;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;

/** Papers made from orders: drafts for a word processor, extracts, copies, sheets, registers. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class DerivedPaperService {

  private OrderStore orders;
  private JournalLines journals;
  private DerivedPress press;
  private FormWatch forms;
  private OrganizationDirectory organizations;
  private PersonDirectory people;
  private CurrentActor actor;
  private Clock clock;

  protected DerivedPaperService() {
    // for the container
  }

  @Inject
  public DerivedPaperService(
      OrderStore orders,
      JournalLines journals,
      DerivedPress press,
      FormWatch forms,
      OrganizationDirectory organizations,
      PersonDirectory people,
      CurrentActor actor,
      Clock clock) {
    this.orders = orders;
    this.journals = journals;
    this.press = press;
    this.forms = forms;
    this.organizations = organizations;
    this.people = people;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * A draft as a word processor file marked as such; forms of names that nobody has confirmed stand
   * out in it. A registered order has its paper and no draft any more.
   */
  @Audited("document.word")
  @PermitAll
  public PaperFile word(@NotNull OrderId id) {
    var order = orders.get(id);
    if (order.stage().hasNumber()) {
      throw new Conflict("document/no-longer-draft", order.number(), order.registeredOn());
    }
    var text = orders.currentText(order);
    var doubts = forms.doubts(order, text).stream().map(DoubtfulForm::words).toList();
    return press.word(order, text, doubts);
  }

  /** The chosen clauses of a registered order with what stands under them, certified. */
  @Audited("document.extract")
  public PaperFile extract(@NotNull OrderId id, @NotEmpty List<@NotNull UUID> units) {
    var order = certifiable(id);
    var text = order.frozenContent().text();
    var chosen = text.units().stream().filter(unit -> units.contains(unit.id())).toList();
    if (chosen.isEmpty()) {
      throw new NotFound("document/unit-not-found");
    }
    return press.extract(order, chosen, certifier());
  }

  /** A certified copy of a registered order. */
  @Audited("document.certify")
  public PaperFile copy(@NotNull OrderId id) {
    return press.copy(certifiable(id), certifier());
  }

  /** The familiarisation sheet as it stands now. */
  @Audited("document.print-readers")
  public PaperFile readers(@NotNull OrderId id) {
    return press.readers(certifiable(id));
  }

  /** The register of an issuer for days of registration. */
  @Audited("document.print-journal")
  public PaperFile journal(@NotNull @Valid JournalWanted wanted) {
    return press.journal(wanted, requireIssuer(wanted).names().full(), journals.of(wanted));
  }

  /** The same register line by line, in the order of registration. */
  @Audited("document.read-journal")
  public List<JournalLine> journalLines(@NotNull @Valid JournalWanted wanted) {
    requireIssuer(wanted);
    return journals.of(wanted);
  }

  private OrganizationView requireIssuer(JournalWanted wanted) {
    var issuer = organizations.view(wanted.issuer());
    if (!OrderGuards.mayDraftFor(issuer.place(), actor.get())) {
      throw new NotFound("shared/not-found");
    }
    return issuer;
  }

  private Order certifiable(OrderId id) {
    var order = orders.get(id);
    if (!order.stage().hasNumber()) {
      throw new Conflict("document/not-registered-yet-for-copy", order.stage());
    }
    if (!OrderGuards.mayDraftFor(order.place(), actor.get())) {
      throw new Forbidden("document/not-the-certifier");
    }
    return order;
  }

  private Certifier certifier() {
    var today = LocalDate.now(clock);
    return people
        .byAccount(actor.get().account())
        .map(
            view ->
                new Certifier(
                    view.position() == null ? "" : view.position(),
                    view.name().initialsFirst(),
                    today))
        .orElseGet(() -> new Certifier("", actor.get().displayName(), today));
  }
}
