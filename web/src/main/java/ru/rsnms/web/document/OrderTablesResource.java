package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DerivedPaperService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.JournalWanted;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The lists of documents as files for spreadsheet programs. */
@Path("")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class OrderTablesResource {

  private static final int SHORT = 14;
  private static final int MIDDLE = 28;
  private static final int LONG = 70;

  @Inject OrderQueries orders;
  @Inject DerivedPaperService papers;
  @Inject Clock clock;

  /** The register of orders under the filter and in the order of its address, without pages. */
  @GET
  @Path("orders-table")
  public Response orders(@BeanParam OrderSearch search, @QueryParam("sort") String sort)
      throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("order.number"), SHORT),
            new Column(PageTexts.of("order.date"), SHORT),
            new Column(PageTexts.of("order.title"), LONG),
            new Column(PageTexts.of("order.kind"), SHORT),
            new Column(PageTexts.of("order.stage"), SHORT),
            new Column(PageTexts.of("order.issuer"), MIDDLE),
            new Column(PageTexts.of("order.drafter"), MIDDLE),
            new Column(PageTexts.of("order.changed"), SHORT));
    return SpreadsheetAnswer.of(
        PageTexts.of("nav.orders"),
        columns,
        clock,
        sheet ->
            orders.each(
                search.filter(),
                sort,
                row ->
                    sheet.row(
                        row.number(),
                        row.date(),
                        row.title(),
                        Texts.of(row.kind()),
                        Texts.of(row.stage()),
                        row.issuerName(),
                        row.drafterName(),
                        row.changedAt())));
  }

  /** The register of an issuer from the first to the last day, both included. */
  @GET
  @Path("register-table")
  public Response journal(
      @QueryParam("issuer") UUID issuer,
      @QueryParam("kind") DocumentKind kind,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to)
      throws IOException {
    var whose = issuer == null ? null : new OrganizationId(issuer);
    var lines = papers.journalLines(new JournalWanted(whose, kind, from, to));
    var columns =
        List.of(
            new Column(PageTexts.of("order.number"), SHORT),
            new Column(PageTexts.of("order.date"), SHORT),
            new Column(PageTexts.of("order.kind"), SHORT),
            new Column(PageTexts.of("order.title"), LONG),
            new Column(PageTexts.of("journal.signatory"), MIDDLE),
            new Column(PageTexts.of("order.drafter"), MIDDLE));
    return SpreadsheetAnswer.of(
        PageTexts.of("journal.title"),
        columns,
        clock,
        sheet ->
            lines.forEach(
                line ->
                    sheet.row(
                        line.number(),
                        line.on(),
                        line.kind(),
                        line.title(),
                        line.signatory(),
                        line.drafter())));
  }
}
