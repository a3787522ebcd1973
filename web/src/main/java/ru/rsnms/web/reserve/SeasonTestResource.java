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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.BringResults;
import ru.rsnms.reserve.BroughtResults;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonTestCard;
import ru.rsnms.reserve.TestAttemptService;
import ru.rsnms.reserve.TestControlService;
import ru.rsnms.reserve.TestId;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestService;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.Spreadsheet;

/** The test of a season: the version it uses, the own attempt, for a few the results. */
@Path("seasons/{season}/test")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class SeasonTestResource {

  @Inject TestQueries queries;
  @Inject TestService tests;
  @Inject TestAttemptService attempts;
  @Inject TestControlService control;

  @PathParam("season")
  UUID season;

  @GET
  public SeasonTestJson open() {
    return SeasonTestJson.of(queries.ofSeason(id()));
  }

  /** Chooses the version of the season; another may be chosen until the first attempt. */
  @PUT
  public SeasonTestJson choose(@NotNull @Valid ChoiceJson body) {
    tests.choose(id(), new TestId(body.test()), body.heldElsewhere());
    return open();
  }

  /** Who stands where, by name. */
  @GET
  @Path("progress")
  public Page<TestProgressJson> progress(
      @QueryParam("stage") TestStage stage, @BeanParam Paging paging) {
    return queries.progress(id(), stage, paging.request()).map(TestProgressJson::of);
  }

  @GET
  @Path("figures")
  public TestFiguresJson figures() {
    return TestFiguresJson.of(queries.figures(id()));
  }

  /** The caller's own test. */
  @GET
  @Path("own")
  public TestSheetJson own() {
    return TestSheetJson.of(queries.own(id()));
  }

  /** Starts the caller's test, or finds it running. */
  @POST
  @Path("own")
  public TestSheetJson start() {
    attempts.start(id());
    return own();
  }

  /** Reads a file with results of a test held elsewhere and saves nothing. */
  @POST
  @Path("readings")
  @Consumes({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public BroughtJson preview(@NotNull byte[] file) {
    return BroughtJson.of(control.preview(id(), file));
  }

  /**
   * Takes over results of a test held elsewhere, all or none.
   *
   * @param heldAt where and by what paper
   */
  @POST
  @Path("results")
  @Consumes({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public CountJson bring(@NotNull byte[] file, @QueryParam("heldAt") String heldAt) {
    return new CountJson(control.bring(new BringResults(id(), file, heldAt)));
  }

  private SeasonId id() {
    return new SeasonId(season);
  }

  /**
   * @param heldElsewhere are results brought, and nothing asked here?
   */
  public record ChoiceJson(@NotNull UUID test, boolean heldElsewhere) {}

  /** How many results were taken over. */
  public record CountJson(int results) {}

  /**
   * @param test {@code null} until chosen
   * @param fixedBecause why another cannot be chosen; {@code null} when it can
   */
  public record SeasonTestJson(
      TestRowJson test, boolean heldElsewhere, List<TestRowJson> choices, String fixedBecause) {

    static SeasonTestJson of(SeasonTestCard card) {
      return new SeasonTestJson(
          TestRowJson.of(card.test()),
          card.heldElsewhere(),
          card.choices().stream().map(TestRowJson::of).toList(),
          card.fixedBecause());
    }
  }

  /** What a file with results holds. */
  public record BroughtJson(List<BroughtRowJson> rows, List<TestFindingJson> findings) {

    static BroughtJson of(BroughtResults read) {
      return new BroughtJson(
          read.rows().stream().map(BroughtRowJson::of).toList(),
          read.findings().stream().map(TestFindingJson::of).toList());
    }
  }

  /**
   * @param number of the application
   */
  public record BroughtRowJson(
      int row, int number, String person, Map<Scale, BigDecimal> scales, BigDecimal total) {

    static BroughtRowJson of(BroughtResults.Row row) {
      return new BroughtRowJson(row.row(), row.number(), row.person(), row.scales(), row.total());
    }
  }
}
