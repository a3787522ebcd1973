package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.award.AwardLine;
import ru.rsnms.reserve.award.AwardPreview;
import ru.rsnms.reserve.award.AwardRow;
import ru.rsnms.reserve.award.AwardService;
import ru.rsnms.reserve.award.AwardState;
import ru.rsnms.reserve.award.TakeAwards;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.Spreadsheet;

/** Results in contests out of the organisers' lists. */
@Path("awards")
@Produces(APPLICATION_JSON)
@RequestScoped
public class AwardsResource {

  @Inject AwardService awards;

  /** Newest first. */
  @GET
  public Page<AwardJson> page(@QueryParam("words") String words, @BeanParam Paging paging) {
    return awards.page(words, paging.request()).map(AwardJson::of);
  }

  /** Claims of an application that a list bears out. */
  @GET
  @Path("of-application/{id}")
  public Set<UUID> borneOut(@PathParam("id") UUID id) {
    return awards.borneOut(new ApplicationId(id)).stream()
        .map(ClaimId::value)
        .collect(Collectors.toSet());
  }

  /**
   * What would become of each line; keeps nothing.
   *
   * @param sheet of six columns under a head row: contest, edition, year, rank, person,
   *     organisation
   */
  @POST
  @Path("preview")
  @Consumes({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public AwardPreviewJson preview(@NotNull byte[] sheet) {
    return AwardPreviewJson.of(awards.check(sheet));
  }

  /** Keeps what is clear and new; answers what became of each line. */
  @POST
  @Consumes(APPLICATION_JSON)
  public AwardPreviewJson take(@NotNull @Valid NewAwardsJson body) {
    return AwardPreviewJson.of(awards.take(body.command()));
  }

  /** A result in a contest. */
  public record AwardJson(
      UUID person,
      String name,
      String contest,
      String edition,
      int year,
      ContestRank rank,
      String source) {

    static AwardJson of(AwardRow row) {
      return new AwardJson(
          row.person().value(),
          row.name(),
          row.contest(),
          row.edition(),
          row.year(),
          row.rank(),
          row.source());
    }
  }

  /** Who is meant in a row that several people fit. */
  public record ChosenJson(int row, @NotNull UUID person) {}

  /**
   * @param file Base64
   * @param source where the list comes from
   */
  public record NewAwardsJson(@NotNull byte[] file, @Valid List<ChosenJson> chosen, String source) {

    TakeAwards command() {
      var all = chosen == null ? List.<ChosenJson>of() : chosen;
      return new TakeAwards(
          file,
          all.stream()
              .collect(
                  Collectors.toMap(
                      ChosenJson::row, one -> new PersonId(one.person()), (one, other) -> other)),
          source);
    }
  }

  /** What a list says. */
  public record AwardPreviewJson(List<AwardLineJson> lines, boolean takeable) {

    static AwardPreviewJson of(AwardPreview preview) {
      return new AwardPreviewJson(
          preview.lines().stream().map(AwardLineJson::of).toList(), preview.isTakeable());
    }
  }

  /** A line and what becomes of it. */
  public record AwardLineJson(
      int row,
      String contest,
      String edition,
      Integer year,
      ContestRank rank,
      String person,
      AwardState state,
      List<ChoiceJson> choices,
      UUID chosen,
      String complaint) {

    static AwardLineJson of(AwardLine line) {
      return new AwardLineJson(
          line.row(),
          line.contest(),
          line.edition(),
          line.year(),
          line.rank(),
          line.person(),
          line.state(),
          line.choices().stream().map(ChoiceJson::of).toList(),
          line.chosen() == null ? null : line.chosen().id().value(),
          line.complaint());
    }
  }

  /** Somebody who fits. */
  public record ChoiceJson(UUID id, String name, String organization) {

    static ChoiceJson of(AwardLine.Choice choice) {
      return new ChoiceJson(choice.id().value(), choice.name(), choice.organization());
    }
  }
}
