package ru.rsnms.amendment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import ru.rsnms.amendment.ActState;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.model.wording.MentionGrammar;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.IssuedAct;
import ru.rsnms.document.IssuedActs;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Refusal;

/** What may be amended, and by whom. Acts are amended by those who draft for their issuer. */
@ApplicationScoped
public class AmendmentGuards {

  private AmendmentStore amendments;
  private ActTimeline timeline;
  private IssuedActs acts;
  private OrderQueries orders;
  private OrganizationDirectory organizations;
  private Clock clock;

  protected AmendmentGuards() {
    // for the container
  }

  @Inject
  public AmendmentGuards(
      AmendmentStore amendments,
      ActTimeline timeline,
      IssuedActs acts,
      OrderQueries orders,
      OrganizationDirectory organizations,
      Clock clock) {
    this.amendments = amendments;
    this.timeline = timeline;
    this.acts = acts;
    this.orders = orders;
    this.organizations = organizations;
    this.clock = clock;
  }

  /** The issued act, if the caller may see it; a draft is refused, for it is simply rewritten. */
  public IssuedAct issued(OrderId id) {
    var card = orders.open(id);
    return acts.find(id).orElseThrow(() -> new Conflict("amendment/target-draft", card.stage()));
  }

  /** The act to amend; refuses one that cannot be amended. */
  public IssuedAct amendable(OrderId id, Actor actor) {
    var act = issued(id);
    obstacle(act, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return act;
  }

  /** Why the act cannot be amended by the actor. */
  public Optional<Refusal> obstacle(IssuedAct act, Actor actor) {
    return foreign(act, actor).or(() -> amendsOthers(act)).or(() -> ended(act));
  }

  private Optional<Refusal> foreign(IssuedAct act, Actor actor) {
    return keeps(act, actor) ? Optional.empty() : Optional.of(new Forbidden("amendment/not-yours"));
  }

  /** Region staff write for bodies of the region, others within their own scope. */
  public boolean keeps(IssuedAct act, Actor actor) {
    var place = organizations.view(act.issuer()).place();
    var mayDraft = !Collections.disjoint(actor.roles(), DocumentRoles.DRAFTERS);
    var own = actor.scope().isRegion() ? place.municipality() == null : actor.scope().covers(place);
    return mayDraft && own;
  }

  private Optional<Refusal> amendsOthers(IssuedAct act) {
    return isAmending(act)
        ? Optional.of(new Conflict("amendment/target-amends", act.number(), act.date()))
        : Optional.empty();
  }

  /** Does the act only change other acts? */
  public boolean isAmending(IssuedAct act) {
    return MentionGrammar.isAmendingTitle(act.text().title())
        || amendments.by(act.id()).stream().anyMatch(one -> one.stage() == AmendmentStage.ISSUED);
  }

  private Optional<Refusal> ended(IssuedAct act) {
    var status = timeline.status(act, LocalDate.now(clock));
    return status.state() == ActState.NO_LONGER_IN_FORCE
        ? Optional.of(new Conflict("amendment/act-ended", status.until()))
        : Optional.empty();
  }

  /** May the actor change the amendments now? */
  public boolean mayEdit(AmendingAct amendment, OrderCard order, Actor actor) {
    return switch (amendment.stage()) {
      case DRAFT -> order.action(OrderAction.EDIT).open();
      case READING -> acts.find(amendment.base()).filter(act -> keeps(act, actor)).isPresent();
      case ISSUED -> false;
    };
  }

  /** Refuses a change of amendments read from an act of others. */
  public void requireReading(IssuedAct base, Actor actor) {
    foreign(base, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }
}
