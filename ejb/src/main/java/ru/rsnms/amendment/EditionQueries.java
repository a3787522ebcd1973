package ru.rsnms.amendment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.amendment.model.ActTimeline;
import ru.rsnms.amendment.model.AmendingAct;
import ru.rsnms.amendment.model.AmendmentDesk;
import ru.rsnms.amendment.model.AmendmentGuards;
import ru.rsnms.amendment.model.AmendmentStore;
import ru.rsnms.amendment.model.Comparison;
import ru.rsnms.amendment.model.EditionParts;
import ru.rsnms.amendment.model.Editions;
import ru.rsnms.amendment.model.wording.MentionGrammar;
import ru.rsnms.document.IssuedAct;
import ru.rsnms.document.IssuedActs;
import ru.rsnms.document.NamedAct;
import ru.rsnms.document.NamedActGrammar;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderRow;
import ru.rsnms.document.OrderStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Texts;

/** Reads acts in time. Whoever may see the act may see its editions. */
@Stateless
@PermitAll
public class EditionQueries {

  private static final int CANDIDATES = 50;

  private AmendmentStore amendments;
  private ActTimeline timeline;
  private AmendmentGuards guards;
  private AmendmentDesk desk;
  private OrderQueries orders;
  private IssuedActs issued;
  private CurrentActor actor;

  protected EditionQueries() {
    // for the container
  }

  @Inject
  public EditionQueries(
      AmendmentStore amendments,
      ActTimeline timeline,
      AmendmentGuards guards,
      AmendmentDesk desk,
      OrderQueries orders,
      IssuedActs issued,
      CurrentActor actor) {
    this.amendments = amendments;
    this.timeline = timeline;
    this.guards = guards;
    this.desk = desk;
    this.orders = orders;
    this.issued = issued;
    this.actor = actor;
  }

  /** The act with its edition on the day; refuses a draft. */
  @PermitAll
  public ActCard act(@NotNull OrderId id, @NotNull LocalDate day) {
    var act = guards.issued(id);
    var edition = timeline.edition(act, day);
    return new ActCard(
        timeline.status(act, day),
        edition,
        EditionParts.of(edition),
        days(act),
        amendments.of(id).stream().flatMap(one -> row(one, act)).toList(),
        guards.isAmending(act),
        guards.obstacle(act, actor.get()).map(Texts::of).orElse(null));
  }

  private List<LocalDate> days(IssuedAct act) {
    return Stream.concat(
            ActTimeline.firstDay(act).stream(),
            Editions.turningDays(timeline.amendmentsOf(act)).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Drafts are shown to those who may write them; those given up are left out. */
  private Stream<AmendingRow> row(AmendingAct one, IssuedAct base) {
    var act = issued.find(one.order());
    if (act.isPresent()) {
      return Stream.of(row(one, act.get().number(), act.get().date()));
    }
    var living =
        guards.keeps(base, actor.get()) && orders.open(one.order()).stage() != OrderStage.WITHDRAWN;
    return living ? Stream.of(row(one, null, null)) : Stream.empty();
  }

  private AmendingRow row(AmendingAct one, String number, LocalDate date) {
    return new AmendingRow(
        one.id(),
        one.order(),
        one.stage(),
        number,
        date,
        timeline.firstDay(one).orElse(null),
        one.instructions().size());
  }

  /** What became another between two days, in reading order. */
  @PermitAll
  public List<ComparedUnit> compare(
      @NotNull OrderId id, @NotNull LocalDate before, @NotNull LocalDate after) {
    var act = guards.issued(id);
    return Comparison.between(timeline.edition(act, before), timeline.edition(act, after));
  }

  /** Every wording that a unit had, oldest first. */
  @PermitAll
  public List<UnitEvent> history(@NotNull OrderId id, @NotNull UUID unit) {
    var act = guards.issued(id);
    return Editions.history(act.text(), timeline.amendmentsOf(act), unit);
  }

  /** Amendments of one act in another. */
  @PermitAll
  public AmendmentCard open(@NotNull AmendmentId id) {
    var amendment = amendments.get(id);
    var order = orders.open(amendment.order());
    return desk.card(amendment, guards.issued(amendment.base()), order);
  }

  /** Amendments that the act makes in others, as far as the caller may see them. */
  @PermitAll
  public List<AmendmentId> madeBy(@NotNull OrderId order) {
    var card = orders.open(order);
    return amendments.by(card.id()).stream().map(AmendingAct::id).toList();
  }

  /**
   * Issued acts that an amending act of others may be about: those with the number that it names,
   * the exact date first. Empty where it is no amending act or was read already.
   */
  @PermitAll
  public List<OrderRow> basesOf(@NotNull OrderId amending) {
    var card = orders.open(amending);
    if (!MentionGrammar.isAmendingTitle(card.text().title())
        || !amendments.by(amending).isEmpty()) {
      return List.of();
    }
    return NamedActGrammar.first(card.text().title()).stream()
        .flatMap(mention -> numbered(mention).stream())
        .filter(row -> !row.id().equals(amending))
        .toList();
  }

  private List<OrderRow> numbered(NamedAct mention) {
    var filter =
        new OrderFilter(
            mention.number(),
            Set.of(OrderStage.REGISTERED, OrderStage.PUBLISHED),
            null,
            null,
            null,
            false);
    return orders.page(filter, PageRequest.first(CANDIDATES)).items().stream()
        .filter(row -> mention.number().equals(row.number()))
        .sorted(Comparator.comparing(row -> !row.date().equals(mention.date())))
        .toList();
  }
}
