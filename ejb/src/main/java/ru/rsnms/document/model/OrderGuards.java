package ru.rsnms.document.model;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.document.ActionState;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderStage;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to an order now, and why not. The services refuse with it, the card explains with
 * it: one rule, two voices.
 */
@ApplicationScoped
public class OrderGuards {

  private SignatoryDirectory signatories;
  private Voices voices;
  private OrderVetoes vetoes;
  private Clock clock;

  protected OrderGuards() {
    // for the container
  }

  @Inject
  public OrderGuards(
      SignatoryDirectory signatories, Voices voices, OrderVetoes vetoes, Clock clock) {
    this.signatories = signatories;
    this.voices = voices;
    this.vetoes = vetoes;
    this.clock = clock;
  }

  /** Throws the reason if the action is closed to the actor. */
  public void require(OrderAction action, Order order, Actor actor) {
    closed(action, order, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** All actions with their reasons, in the order of an order's life. */
  public List<ActionState> states(Order order, Actor actor) {
    return Arrays.stream(OrderAction.values())
        .map(
            action ->
                new ActionState(action, closed(action, order, actor).map(Texts::of).orElse(null)))
        .toList();
  }

  /** Why the action is closed to the actor, empty while it is open. */
  public Optional<String> reasonClosed(OrderAction action, Order order, Actor actor) {
    return closed(action, order, actor).map(Texts::of);
  }

  /** Refuses who does not note signatures on the printed familiarisation sheet. */
  public void requireNoting(Order order, Actor actor) {
    noting(order, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** Why the actor does not note signatures on paper, empty if he does. */
  public Optional<String> reasonNotingClosed(Order order, Actor actor) {
    return noting(order, actor).map(Texts::of);
  }

  private static Optional<Refusal> noting(Order order, Actor actor) {
    return order.stage().hasNumber()
        ? registrar(order, actor)
        : Optional.of(new Conflict("document/not-registered-yet", order.stage()));
  }

  /** Refuses to open a draft for an issuer that is not the actor's to write for. */
  public void requireDraftingFor(Place issuer, Actor actor) {
    if (!mayDraftFor(issuer, actor)) {
      throw new Forbidden("document/not-your-issuer");
    }
  }

  /** Does the actor write for the issuer? */
  public static boolean mayDraftFor(Place issuer, Actor actor) {
    return worksFor(issuer, actor) && hasAny(actor, DocumentRoles.DRAFTERS);
  }

  /** May the actor see the order at all? */
  public boolean sees(Order order, Actor actor) {
    if (order.hasVisaOf(actor.account())
        || order.drafterAccount().equals(actor.account())
        || order.isReadBy(actor.account())) {
      return true;
    }
    if (hasAny(actor, DocumentRoles.INSIDERS) && actor.scope().covers(order.place())) {
      return true;
    }
    return order.stage().hasNumber() && isAnnouncedTo(order.place(), actor)
        || voices.accountsOf(actor).stream().anyMatch(order::hasVisaOf);
  }

  /** Registered acts of the region are for everybody, municipal ones for the municipality. */
  private static boolean isAnnouncedTo(Place issuer, Actor actor) {
    if (issuer.municipality() == null || actor.scope().isRegion()) {
      return true;
    }
    return switch (actor.scope().kind()) {
      case MUNICIPALITY -> issuer.municipality().equals(actor.scope().code());
      case ORGANIZATION -> actor.scope().code().startsWith(issuer.municipality() + "-");
      case REGION, SELF -> false;
    };
  }

  /** The authority by which the actor would sign today. */
  public Optional<SignatoryView> authority(Order order, Actor actor) {
    return signatories.signatoryOf(actor.account(), order.issuer(), LocalDate.now(clock));
  }

  private Optional<Refusal> closed(OrderAction action, Order order, Actor actor) {
    return switch (action) {
      case EDIT -> editable(order).or(() -> drafting(order, actor));
      case SEND -> editable(order).or(() -> drafting(order, actor)).or(() -> vetoes.against(order));
      case RECALL -> recallable(order).or(() -> drafting(order, actor));
      case DECIDE -> deciding(order, actor);
      case SIGN ->
          at(order, OrderStage.APPROVED)
              .or(() -> signing(order, actor))
              .or(() -> vetoes.against(order));
      case RETURN -> at(order, OrderStage.APPROVED).or(() -> signing(order, actor));
      case REGISTER -> registering(order, actor).or(() -> vetoes.against(order));
      case PUBLISH -> publishing(order, actor);
      case ACKNOWLEDGE -> acknowledging(order, actor);
      case CALL_READERS -> calling(order, actor);
      case REVOKE -> to(order, OrderStage.REVOKED).or(() -> registrar(order, actor));
      case WITHDRAW -> to(order, OrderStage.WITHDRAWN).or(() -> drafting(order, actor));
    };
  }

  private static Optional<Refusal> editable(Order order) {
    return order.stage().isEditable()
        ? Optional.empty()
        : Optional.of(new Conflict("document/text-frozen", order.stage()));
  }

  private static Optional<Refusal> recallable(Order order) {
    return order.stage() == OrderStage.APPROVED
        ? Optional.empty()
        : at(order, OrderStage.ON_APPROVAL);
  }

  private static Optional<Refusal> at(Order order, OrderStage needed) {
    return order.stage() == needed
        ? Optional.empty()
        : Optional.of(new Conflict("document/not-at-stage", needed, order.stage()));
  }

  private Optional<Refusal> to(Order order, OrderStage next) {
    return shown(order).canBecome(next)
        ? Optional.empty()
        : Optional.of(new Conflict("document/not-from-stage", shown(order)));
  }

  /** What everybody sees of the order today. */
  private OrderStage shown(Order order) {
    return order.stage(LocalDate.now(clock));
  }

  private static Optional<Refusal> drafting(Order order, Actor actor) {
    var mayWrite = hasAny(actor, DocumentRoles.DRAFTERS) && worksFor(order.place(), actor);
    return mayWrite
        ? Optional.empty()
        : Optional.of(new Forbidden("document/not-the-drafter", order.drafterName()));
  }

  private Optional<Refusal> deciding(Order order, Actor actor) {
    if (order.stage() != OrderStage.ON_APPROVAL) {
      return Optional.of(new Conflict("document/not-on-approval", order.stage()));
    }
    return voices.accountsOf(actor).stream().anyMatch(one -> order.waitingFor(one).isPresent())
        ? Optional.empty()
        : Optional.of(new Conflict("document/no-visa-asked", order.pendingNames()));
  }

  private Optional<Refusal> signing(Order order, Actor actor) {
    if (hasAny(actor, DocumentRoles.SIGNATORIES) && authority(order, actor).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Forbidden("document/no-authority", order.issuerName(), LocalDate.now(clock)));
  }

  private static Optional<Refusal> registering(Order order, Actor actor) {
    if (order.stage().hasNumber()) {
      return Optional.of(
          new Conflict("document/already-registered", order.number(), order.registeredOn()));
    }
    return at(order, OrderStage.SIGNED)
        .or(() -> registrar(order, actor))
        .or(
            () ->
                order.signed().filter(by -> by.account().equals(actor.account())).isPresent()
                    ? Optional.of(new Forbidden("document/signatory-registers"))
                    : Optional.empty());
  }

  private static Optional<Refusal> registrar(Order order, Actor actor) {
    return hasAny(actor, DocumentRoles.REGISTRARS) && worksFor(order.place(), actor)
        ? Optional.empty()
        : Optional.of(new Forbidden("document/not-the-registrar"));
  }

  private Optional<Refusal> publishing(Order order, Actor actor) {
    var stage = shown(order);
    if (stage != OrderStage.REGISTERED && stage != OrderStage.PUBLISHED) {
      return Optional.of(new Conflict("document/not-registered-for", stage));
    }
    return hasAny(actor, DocumentRoles.PUBLISHERS) && worksFor(order.place(), actor)
        ? Optional.empty()
        : Optional.of(new Forbidden("document/not-the-publisher"));
  }

  private static Optional<Refusal> calling(Order order, Actor actor) {
    return order.stage().isFinal()
        ? Optional.of(new Conflict("document/not-from-stage", order.stage()))
        : drafting(order, actor);
  }

  private static Optional<Refusal> acknowledging(Order order, Actor actor) {
    if (!order.stage().hasNumber()) {
      return Optional.of(new Conflict("document/not-registered-yet", order.stage()));
    }
    return order.readers().stream().anyMatch(reader -> reader.awaits(actor.account()))
        ? Optional.empty()
        : Optional.of(new Conflict("document/not-a-reader"));
  }

  /** Region staff write for bodies of the region, others within their own scope. */
  private static boolean worksFor(Place issuer, Actor actor) {
    return actor.scope().isRegion() ? issuer.municipality() == null : actor.scope().covers(issuer);
  }

  private static boolean hasAny(Actor actor, Set<String> roles) {
    return !Collections.disjoint(actor.roles(), roles);
  }

  /** Refuses a text that says nothing yet. */
  public static void requireComplete(ru.rsnms.document.OrderText text) {
    if (text.title().isBlank()) {
      throw new Invalid("document/title-needed", "text.title");
    }
    if (text.units().stream().allMatch(unit -> unit.text().isBlank())) {
      throw new Invalid("document/clauses-needed", "text.units");
    }
    TextRules.duplicateNumber(text.units())
        .filter(not(String::isBlank))
        .ifPresent(
            number -> {
              throw new Invalid("document/number-twice", "text.units", number);
            });
  }
}
