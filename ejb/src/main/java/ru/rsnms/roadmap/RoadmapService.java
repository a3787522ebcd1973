package ru.rsnms.roadmap;

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
import java.util.stream.Stream;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.SaveText;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.roadmap.model.BlankRoadmap;
import ru.rsnms.roadmap.model.Roadmap;
import ru.rsnms.roadmap.model.RoadmapGuards;
import ru.rsnms.roadmap.model.RoadmapStore;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.SubjectRef;

/** Roadmaps are opened, written, laid before an order and closed. */
@Stateless
@RolesAllowed({MIN_OFFICER, MIN_LEGAL, INST_RESERVE, INST_CENTER, MUN_HEAD, MUN_OFFICER, ORG_HEAD})
public class RoadmapService {

  private RoadmapStore roadmaps;
  private RoadmapGuards guards;
  private OrganizationDirectory organizations;
  private OrderService orders;
  private OrderQueries orderQueries;
  private CurrentActor actor;
  private Clock clock;

  protected RoadmapService() {
    // for the container
  }

  @Inject
  public RoadmapService(
      RoadmapStore roadmaps,
      RoadmapGuards guards,
      OrganizationDirectory organizations,
      OrderService orders,
      OrderQueries orderQueries,
      CurrentActor actor,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.guards = guards;
    this.organizations = organizations;
    this.orders = orders;
    this.orderQueries = orderQueries;
    this.actor = actor;
    this.clock = clock;
  }

  /** Opens an empty roadmap of an organisation the caller works for. */
  @Audited("roadmap.create")
  public RoadmapId create(@NotNull @Valid NewRoadmap wanted) {
    var owner = organizations.view(wanted.owner());
    guards.requireKeeping(owner.place(), owner.names().full(), actor.get());
    var content = BlankRoadmap.of(wanted);
    var roadmap =
        new Roadmap(RoadmapId.next(), wanted.level(), owner, content, actor.get(), clock.instant());
    roadmaps.add(roadmap);
    return roadmap.id();
  }

  /** Keeps a roadmap that an imported order has as its annex. */
  @Audited("roadmap.import")
  public void keep(@NotNull @Valid KeepRoadmap command) {
    var owner = organizations.view(command.owner());
    guards.requireKeeping(owner.place(), owner.names().full(), actor.get());
    var by = actor.get();
    var at = clock.instant();
    var roadmap = new Roadmap(command.roadmap(), command.level(), owner, command.content(), by, at);
    roadmap.attachTo(command.order(), by, at);
    roadmaps.add(roadmap);
  }

  /**
   * Saves the whole content of a draft; refuses with {@code shared/stale} when somebody saved
   * since. The annex of the order it is attached to is printed anew.
   *
   * @return the roadmap's version after the save
   */
  @Audited("roadmap.save")
  public long save(@NotNull @Valid SaveRoadmap command) {
    var roadmap = roadmaps.get(command.roadmap());
    guards.require(RoadmapAction.EDIT, roadmap, actor.get());
    roadmap.mustBeSeenAt(command.version());
    requireTitle(command.content());
    roadmaps.requireUnused(roadmap.newIds(command.content()));
    var before = roadmap.content();
    roadmap.rewrite(command.content(), actor.get(), clock.instant());
    printAgain(roadmap, before);
    roadmaps.flush();
    return roadmap.version();
  }

  /**
   * Prints the roadmap as the last annex of an order's draft of the same organisation.
   *
   * @return the roadmap's version after it
   */
  @Audited("roadmap.attach")
  public long attach(@NotNull @Valid AttachRoadmap command) {
    var roadmap = roadmaps.get(command.roadmap());
    guards.require(RoadmapAction.ATTACH, roadmap, actor.get());
    roadmap.mustBeSeenAt(command.version());
    requireTitle(roadmap.content());
    var order = orderQueries.open(command.order());
    requireSameOwner(roadmap, order);
    orders.save(new SaveText(order.id(), order.version(), withAnnex(order.text(), roadmap)));
    roadmap.attachTo(order.id(), actor.get(), clock.instant());
    roadmaps.flush();
    return roadmap.version();
  }

  /** The roadmap has run its course. */
  @Audited("roadmap.close")
  public void close(@NotNull RoadmapId id, long version) {
    var roadmap = roadmaps.get(id);
    guards.require(RoadmapAction.CLOSE, roadmap, actor.get());
    roadmap.mustBeSeenAt(version);
    roadmap.close(actor.get(), clock.instant());
  }

  /** An order received its number: the roadmap that is its annex is approved. */
  @Audited("roadmap.approve")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void approve(@NotNull RoadmapId id, @NotNull OrderIssued issued) {
    var roadmap = roadmaps.get(id);
    if (roadmap.awaits(issued.order())) {
      roadmap.approve(issued.number(), issued.on(), actor.get(), clock.instant());
    }
  }

  private static void requireTitle(RoadmapContent content) {
    if (content.title().isBlank()) {
      throw new Invalid("roadmap/title-needed", "content.title");
    }
  }

  private static void requireSameOwner(Roadmap roadmap, OrderCard order) {
    if (!roadmap.owner().equals(order.issuer())) {
      throw new Conflict("roadmap/other-issuer", roadmap.ownerName(), order.issuerName());
    }
  }

  private static OrderText withAnnex(OrderText text, Roadmap roadmap) {
    var annex = RoadmapPrinter.annex(roadmap.id(), roadmap.content());
    return text.withAnnexes(Stream.concat(text.annexes().stream(), Stream.of(annex)).toList());
  }

  /** The order's draft shows what the roadmap says now; an annex that was taken out stays out. */
  private void printAgain(Roadmap roadmap, RoadmapContent before) {
    var source = SubjectRef.of(roadmap.id());
    guards
        .livingOrder(roadmap)
        .ifPresent(
            order ->
                OrderEditing.findSourced(order.text(), source)
                    .map(
                        annex ->
                            RoadmapPrinter.again(annex, roadmap.id(), before, roadmap.content()))
                    .ifPresent(annex -> orders.refreshAnnex(order.id(), source, annex)));
  }
}
