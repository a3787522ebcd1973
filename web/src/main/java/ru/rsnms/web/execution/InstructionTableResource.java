package ru.rsnms.web.execution;

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
import java.util.List;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionRow;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Spreadsheet;
import ru.rsnms.web.rest.Spreadsheet.Column;
import ru.rsnms.web.rest.SpreadsheetAnswer;

/** The control of execution as a file for spreadsheet programs. */
@Path("instructions-table")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class InstructionTableResource {

  private static final int SHORT = 14;
  private static final int MIDDLE = 28;
  private static final int LONG = 70;

  @Inject InstructionQueries instructions;
  @Inject Clock clock;

  /** The list under the filter and in the order of its address, without pages. */
  @GET
  public Response table(@BeanParam InstructionSearch search, @QueryParam("sort") String sort)
      throws IOException {
    var columns =
        List.of(
            new Column(PageTexts.of("execution.task"), LONG),
            new Column(PageTexts.of("execution.executor"), MIDDLE),
            new Column(PageTexts.of("execution.post"), MIDDLE),
            new Column(PageTexts.of("execution.due"), SHORT),
            new Column(PageTexts.of("execution.stage"), SHORT),
            new Column(PageTexts.of("execution.overdue.short"), SHORT),
            new Column(PageTexts.of("order.number"), SHORT),
            new Column(PageTexts.of("order.date"), SHORT),
            new Column(PageTexts.of("execution.clause.short"), SHORT),
            new Column(PageTexts.of("order.title"), LONG),
            new Column(PageTexts.of("execution.controller"), MIDDLE));
    return SpreadsheetAnswer.of(
        PageTexts.of("nav.execution"),
        columns,
        clock,
        sheet -> instructions.each(search.filter(), sort, row -> write(sheet, row)));
  }

  private static void write(Spreadsheet sheet, InstructionRow row) {
    sheet.row(
        row.task(),
        row.executorName(),
        row.executor(),
        row.due(),
        Texts.of(row.stage()),
        row.overdue() ? PageTexts.of("form.yes") : null,
        row.orderNumber(),
        row.orderDate(),
        row.clause(),
        row.orderTitle(),
        row.controllerName());
  }
}
