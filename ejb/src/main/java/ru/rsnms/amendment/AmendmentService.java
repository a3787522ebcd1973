package ru.rsnms.amendment;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MIN_PRESS;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import ru.rsnms.amendment.model.AmendingAct;
import ru.rsnms.amendment.model.AmendmentDesk;
import ru.rsnms.amendment.model.AmendmentGuards;
import ru.rsnms.amendment.model.AmendmentStore;
import ru.rsnms.amendment.model.EndsOfActs;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.SaveText;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.SubjectRef;

/** Amending acts are opened and written; with their numbers they begin to count. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class AmendmentService {

  private AmendmentStore amendments;
  private AmendmentGuards guards;
  private AmendmentDesk desk;
  private EndsOfActs ends;
  private OrderService orders;
  private OrderQueries orderQueries;
  private CurrentActor actor;
  private Clock clock;

  protected AmendmentService() {
    // for the container
  }

  @Inject
  public AmendmentService(
      AmendmentStore amendments,
      AmendmentGuards guards,
      AmendmentDesk desk,
      EndsOfActs ends,
      OrderService orders,
      OrderQueries orderQueries,
      CurrentActor actor,
      Clock clock) {
    this.amendments = amendments;
    this.guards = guards;
    this.desk = desk;
    this.ends = ends;
    this.orders = orders;
    this.orderQueries = orderQueries;
    this.actor = actor;
    this.clock = clock;
  }

  /** Opens the draft of an act of the same issuer that amends an issued one. */
  @Audited("amendment.begin")
  public AmendmentId begin(@NotNull @Valid BeginAmendment wanted) {
    var base = guards.amendable(wanted.base(), actor.get());
    var id = AmendmentId.next();
    var order = orders.draft(new NewOrder(base.issuer(), base.kind(), null, SubjectRef.of(id)));
    amendments.add(AmendingAct.written(id, order, base.id(), actor.get(), clock.instant()));
    return id;
  }

  /**
   * Replaces the instructions; the draft is written anew in the accepted words. Refuses what cannot
   * stand, and with {@code shared/stale} when somebody saved since.
   *
   * @return the version after the save
   */
  @Audited("amendment.save")
  public long save(@NotNull @Valid SaveAmendment command) {
    var amendment = amendments.get(command.amendment());
    var order = orderQueries.open(amendment.order());
    var base = guards.issued(amendment.base());
    amendment.mustBeSeenAt(command.version());
    mustBeAlone(command.instructions());
    desk.check(desk.current(amendment, base), command.instructions());
    amendment.rewrite(command.instructions(), command.entry(), actor.get(), clock.instant());
    var text = desk.text(amendment, base, order, command.instructions());
    orders.saveKept(SubjectRef.of(amendment.id()), new SaveText(order.id(), order.version(), text));
    amendments.flush();
    return amendment.version();
  }

  /** An act that is revoked has nothing left to amend. */
  private static void mustBeAlone(List<AmendmentInstruction> instructions) {
    var revokes = instructions.stream().anyMatch(one -> one.operation() == Operation.REVOKE_ACT);
    if (revokes && instructions.size() > 1) {
      throw new Conflict("amendment/revokes-alone");
    }
  }

  /** How an instruction would look behind those saved; changes nothing. */
  public AmendmentPreview preview(@NotNull AmendmentId id, @NotNull AmendmentInstruction wanted) {
    var amendment = amendments.get(id);
    var order = orderQueries.open(amendment.order());
    var base = guards.issued(amendment.base());
    return desk.look(amendment, base, order.kind(), wanted);
  }

  /** The instruction that the typed lines make. */
  public AmendmentInstruction spell(@NotNull AmendmentId id, @NotNull PlainInstruction typed) {
    var amendment = amendments.get(id);
    orderQueries.open(amendment.order());
    var base = guards.issued(amendment.base());
    return desk.instruction(amendment, base, typed);
  }

  /** The act has its number: its amendments count from the day its rule gives. */
  @Audited("amendment.issue")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void issue(@NotNull AmendmentId id, @NotNull OrderIssued issued) {
    amendments
        .find(id)
        .filter(amendment -> amendment.order().equals(issued.order()))
        .ifPresent(
            amendment -> {
              amendment.issue(actor.get(), clock.instant());
              ends.settle(amendment);
            });
  }

  /** The day from which an act's amendments count may be another: so may the ends they bring. */
  @RolesAllowed({
    MIN_OFFICER,
    MIN_LEGAL,
    MIN_PRESS,
    INST_RESERVE,
    INST_CENTER,
    MUN_HEAD,
    MUN_OFFICER,
    ORG_HEAD
  })
  public void settle(@NotNull OrderId amending) {
    amendments.by(amending).forEach(ends::settle);
  }

  /** Reads the amending clauses of an act made elsewhere; a person finishes and confirms them. */
  @Audited("amendment.read")
  public AmendmentId read(@NotNull @Valid ReadAmendment wanted) {
    var order = orderQueries.open(wanted.order());
    mustBeUnread(wanted, order);
    var base = guards.amendable(wanted.base(), actor.get());
    var readings = desk.reader(base, order).read();
    if (readings.isEmpty()) {
      throw new Conflict("amendment/nothing-read", base.number());
    }
    var amendment = AmendingAct.read(order.id(), base.id(), readings, actor.get(), clock.instant());
    amendments.add(amendment);
    return amendment.id();
  }

  private void mustBeUnread(ReadAmendment wanted, OrderCard order) {
    if (wanted.order().equals(wanted.base())) {
      throw new Conflict("amendment/amends-itself");
    }
    var already =
        amendments.by(order.id()).stream().anyMatch(one -> one.base().equals(wanted.base()));
    if (already) {
      throw new Conflict("amendment/already-read");
    }
  }

  /**
   * A person says what a clause of the act means.
   *
   * @return the version after it
   */
  @Audited("amendment.finish-clause")
  public long finish(@NotNull @Valid FinishClause command) {
    var amendment = amendments.get(command.amendment());
    orderQueries.open(amendment.order());
    var base = guards.issued(amendment.base());
    guards.requireReading(base, actor.get());
    amendment.mustBeSeenAt(command.version());
    amendment.finish(command.clause(), command.instructions(), actor.get(), clock.instant());
    desk.check(desk.current(amendment, base), amendment.instructions());
    amendments.flush();
    return amendment.version();
  }

  /** Every clause is understood and the act has its number: its amendments count. */
  @Audited("amendment.confirm")
  public void confirm(@NotNull AmendmentId id, long version) {
    var amendment = amendments.get(id);
    var order = guards.issued(amendment.order());
    guards.requireReading(guards.issued(amendment.base()), actor.get());
    amendment.mustBeSeenAt(version);
    amendment.confirm(
        ru.rsnms.amendment.model.wording.EntryGrammar.read(order.text())
            .orElseGet(EntryIntoForce::onSigning),
        actor.get(),
        clock.instant());
    ends.settle(amendment);
  }
}
