package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.campaign.CampaignQueries;
import ru.rsnms.agreement.campaign.MatrixRow;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The report on a campaign: as a paper, and its matrix for spreadsheet programs. */
@Path("agreement-campaigns/{id}/report")
@RequestScoped
public class CampaignReportResource {

  private static final int SHORT = 14;
  private static final int MIDDLE = 28;
  private static final int LONG = 44;

  @Inject CampaignQueries queries;
  @Inject Clock clock;

  @PathParam("id")
  UUID id;

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() throws IOException {
    var file = queries.report(new CampaignId(id));
    return FileAnswer.of(file.name(), file.mediaType(), out -> out.write(file.bytes()));
  }

  /** The matrix under the filter of the address. */
  @GET
  @Path("table")
  @Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
  public Response table(@BeanParam MatrixSearch search) throws IOException {
    queries.campaign(new CampaignId(id));
    return SpreadsheetAnswer.of(
        PageTexts.of("campaign.matrix"),
        List.of(
            new Column(PageTexts.of("campaign.party"), LONG),
            new Column(PageTexts.of("campaign.municipality"), MIDDLE),
            new Column(PageTexts.of("campaign.state"), MIDDLE),
            new Column(PageTexts.of("campaign.drafted"), SHORT),
            new Column(PageTexts.of("campaign.sent"), SHORT),
            new Column(PageTexts.of("campaign.due"), SHORT),
            new Column(PageTexts.of("campaign.open"), SHORT),
            new Column(PageTexts.of("campaign.agreed"), SHORT),
            new Column(PageTexts.of("campaign.waiting"), LONG),
            new Column(PageTexts.of("campaign.days"), SHORT),
            new Column(PageTexts.of("campaign.force"), SHORT)),
        clock,
        sheet -> queries.each(search.filter(id), row -> write(sheet, row)));
  }

  private void write(Spreadsheet sheet, MatrixRow row) {
    sheet.row(
        row.name(),
        row.municipality(),
        Texts.of(row.state()),
        day(row.draftedAt()),
        day(row.sentAt()),
        row.answerDue(),
        row.open(),
        day(row.agreedAt()),
        whom(row),
        row.waiting() == null ? null : row.waiting().days(),
        row.inForceOn());
  }

  private static String whom(MatrixRow row) {
    if (row.waiting() == null) {
      return row.why();
    }
    return row.waiting().names().isEmpty()
        ? PageTexts.of("campaign.waiting.leader")
        : String.join("; ", row.waiting().names());
  }

  private LocalDate day(Instant moment) {
    return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
  }
}
