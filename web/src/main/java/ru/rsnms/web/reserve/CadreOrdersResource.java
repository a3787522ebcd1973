package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.MediaType.WILDCARD;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.ActCard;
import ru.rsnms.reserve.cadre.ActHead;
import ru.rsnms.reserve.cadre.ActId;
import ru.rsnms.reserve.cadre.ActLine;
import ru.rsnms.reserve.cadre.ActPurpose;
import ru.rsnms.reserve.cadre.ActStage;
import ru.rsnms.reserve.cadre.CadreOrderService;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.EnrolReserve;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.EntryOrigin;
import ru.rsnms.reserve.cadre.ExcludePeople;
import ru.rsnms.reserve.cadre.ExclusionReason;
import ru.rsnms.reserve.cadre.ExtendStays;
import ru.rsnms.reserve.cadre.LineChange;
import ru.rsnms.reserve.cadre.ReserveKind;
import ru.rsnms.reserve.cadre.ReserveRef;
import ru.rsnms.web.document.OrderRefJson;

/** Orders that enrol people into a reserve, extend their stays and exclude them. */
@Path("reserve-orders")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class CadreOrdersResource {

  @Inject CadreQueries queries;
  @Inject CadreOrderService orders;

  /** The newest orders that the caller may see. */
  @GET
  public List<HeadJson> heads() {
    return queries.acts().stream().map(HeadJson::of).toList();
  }

  /** The order's people, and what has changed since it was printed. */
  @GET
  @Path("{id}")
  public ActJson open(@PathParam("id") UUID id) {
    return ActJson.of(queries.act(new ActId(id)));
  }

  /** Drafts the order for all whom final decisions let in; a draft is printed anew. */
  @POST
  @Path("enrolments")
  public ActJson enrol(@NotNull @Valid EnrolmentJson body) {
    return open(orders.enrol(body.command()).value());
  }

  @POST
  @Path("extensions")
  public ActJson extend(@NotNull @Valid ExtensionJson body) {
    return open(orders.extend(body.command()).value());
  }

  @POST
  @Path("exclusions")
  public ActJson exclude(@NotNull @Valid ExclusionJson body) {
    return open(orders.exclude(body.command()).value());
  }

  /** Prints the people of a draft anew, as they are now. */
  @POST
  @Path("{id}/people")
  @Consumes(WILDCARD)
  public ActJson again(@PathParam("id") UUID id) {
    return open(orders.again(new ActId(id)).value());
  }

  private static Set<EntryId> ids(Set<UUID> entries) {
    return entries.stream().map(EntryId::new).collect(Collectors.toSet());
  }

  /**
   * @param municipality whose reserve it is; absent for the region
   */
  public record EnrolmentJson(@NotNull UUID season, String municipality) {

    EnrolReserve command() {
      return new EnrolReserve(new SeasonId(season), ReserveRef.of(municipality));
    }
  }

  /**
   * @param municipality whose reserve it is; absent for the region
   */
  public record ExtensionJson(String municipality, @NotNull Set<@NotNull UUID> entries) {

    ExtendStays command() {
      return new ExtendStays(ReserveRef.of(municipality), ids(entries));
    }
  }

  /**
   * @param municipality whose reserve it is; absent for the region
   * @param words the paper that proves the reason
   */
  public record ExclusionJson(
      String municipality,
      @NotNull Set<@NotNull UUID> entries,
      @NotNull ExclusionReason reason,
      String words) {

    ExcludePeople command() {
      return new ExcludePeople(ReserveRef.of(municipality), ids(entries), reason, words);
    }
  }

  /** A line of the list of orders. */
  public record HeadJson(
      UUID id,
      ActPurpose purpose,
      ReserveKind kind,
      String reserve,
      ActStage stage,
      OrderRefJson order,
      int people,
      Instant changedAt,
      String changedBy) {

    static HeadJson of(ActHead head) {
      return new HeadJson(
          head.id().value(),
          head.purpose(),
          head.reserve().kind(),
          head.reserve().code(),
          head.stage(),
          OrderRefJson.of(head.order()),
          head.people(),
          head.changedAt(),
          head.changedBy());
    }
  }

  /** One order as the API tells it. */
  public record ActJson(
      UUID id,
      ActPurpose purpose,
      ReserveKind kind,
      String reserve,
      UUID season,
      ActStage stage,
      OrderRefJson order,
      List<CadreLineJson> lines,
      List<LineChange> changes) {

    static ActJson of(ActCard card) {
      return new ActJson(
          card.id().value(),
          card.purpose(),
          card.reserve().kind(),
          card.reserve().code(),
          card.season() == null ? null : card.season().value(),
          card.stage(),
          OrderRefJson.of(card.order()),
          card.lines().stream().map(CadreLineJson::of).toList(),
          card.changes());
    }
  }

  /** A person as the order names them. */
  public record CadreLineJson(
      UUID entry,
      String name,
      String organization,
      String municipality,
      EntryOrigin origin,
      LocalDate until,
      ExclusionReason reason,
      String words) {

    static CadreLineJson of(ActLine line) {
      return new CadreLineJson(
          line.entry().value(),
          line.name(),
          line.organization(),
          line.municipality(),
          line.origin(),
          line.until(),
          line.reason(),
          line.words());
    }
  }
}
