package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.letter.LetterCount;
import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterQueries;
import ru.rsnms.reserve.letter.LetterRow;
import ru.rsnms.reserve.letter.LetterService;
import ru.rsnms.reserve.letter.SendLetters;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** Letters of a level: what went to whom, what would go, and the jobs that send them. */
@Path("seasons/{id}/levels/{number}/letters")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class LevelLettersResource {

  private static final String PDF = "application/pdf";
  private static final String ZIP = "application/zip";
  private static final int SHORT = 14;
  private static final int LONG = 36;

  @Inject LetterQueries letters;
  @Inject LetterService service;
  @Inject Clock clock;
  @Context UriInfo uri;

  @PathParam("id")
  UUID id;

  @PathParam("number")
  int number;

  /** One row for each channel of a letter. */
  @GET
  public Page<LetterRowJson> page(@BeanParam LetterSearch search, @BeanParam Paging paging) {
    return letters.page(search.filter(level()), paging.request()).map(LetterRowJson::of);
  }

  /** How many letters are at which stage of which channel. */
  @GET
  @Path("counts")
  public List<LetterCount> counts() {
    return letters.counts(level());
  }

  /** What would be sent to whom; changes nothing. */
  @GET
  @Path("preview")
  public LetterPreviewJson preview(@QueryParam("kind") @NotNull LetterKind kind) {
    return LetterPreviewJson.of(letters.preview(level(), kind));
  }

  /** The jobs that sent letters of the level, the newest first. */
  @GET
  @Path("mailings")
  public List<MailingJson> mailings() {
    return letters.mailings(level()).stream().map(MailingJson::of).toList();
  }

  /** Prepares and sends the letters of a kind to all who have none yet; goes on by itself. */
  @POST
  @Path("mailings")
  @APIResponse(responseCode = "201", description = "Location")
  public Response send(@NotNull KindJson body) {
    var mailing = service.send(new SendLetters(new SeasonId(id), number, body.kind()));
    return Response.created(
            uri.getBaseUriBuilder().path("mailings").path(mailing.value().toString()).build())
        .build();
  }

  /** Tries failed e-mail again, to the addresses known now. */
  @POST
  @Path("second-attempts")
  public AgainJson sendAgain(@NotNull AgainOf body) {
    return new AgainJson(
        service.sendAgain(new LetterFilter(level(), body.kind(), null, null, body.words())));
  }

  @GET
  @Path("table")
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response table(@BeanParam LetterSearch search) throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("letters.number"), SHORT),
            new Column(PageTexts.of("letters.kind"), LONG),
            new Column(PageTexts.of("letters.application"), SHORT),
            new Column(PageTexts.of("letters.name"), LONG),
            new Column(PageTexts.of("letters.organization"), LONG),
            new Column(PageTexts.of("letters.channel"), SHORT),
            new Column(PageTexts.of("letters.address"), LONG),
            new Column(PageTexts.of("letters.stage"), SHORT),
            new Column(PageTexts.of("letters.failure"), LONG),
            new Column(PageTexts.of("letters.prepared"), SHORT),
            new Column(PageTexts.of("letters.sent"), SHORT),
            new Column(PageTexts.of("letters.ended"), SHORT));
    return SpreadsheetAnswer.of(
        PageTexts.of("letters.title"),
        columns,
        clock,
        sheet -> letters.each(search.filter(level()), row -> write(sheet, row)));
  }

  private static void write(Spreadsheet sheet, LetterRow row) {
    sheet.row(
        row.number(),
        Texts.of(row.kind()),
        row.applicationNumber(),
        row.name(),
        row.organization(),
        Texts.of(row.channel()),
        row.address(),
        row.revoked() ? PageTexts.of("letters.revoked") : Texts.of(row.stage()),
        row.failure() == null ? null : Texts.of(row.failure()),
        row.preparedAt(),
        row.sentAt(),
        row.endedAt());
  }

  /** All letters under the filter in one file, with a bookmark for each. */
  @GET
  @Path("paper")
  @Produces({PDF, APPLICATION_JSON})
  public Response paper(@BeanParam LetterSearch search) throws IOException {
    return FileAnswer.of(
        PageTexts.of("letters.archive") + ".pdf",
        PDF,
        out -> letters.bind(search.filter(level()), out));
  }

  /** The papers of all letters under the filter in one archive. */
  @GET
  @Path("archive")
  @Produces({ZIP, APPLICATION_JSON})
  public Response archive(@BeanParam LetterSearch search) throws IOException {
    return FileAnswer.of(
        PageTexts.of("letters.archive") + ".zip",
        ZIP,
        out -> {
          try (var papers = new PaperArchive(out)) {
            letters.eachPaper(search.filter(level()), papers::add);
          }
        });
  }

  private LevelRef level() {
    return new LevelRef(new SeasonId(id), number);
  }

  public record KindJson(@NotNull LetterKind kind) {}

  /**
   * Which failed letters are tried again.
   *
   * @param kind {@code null} for all
   * @param words part of a name; {@code null} for all
   */
  public record AgainOf(LetterKind kind, String words) {}

  /**
   * @param letters so many go again
   */
  public record AgainJson(int letters) {}
}
