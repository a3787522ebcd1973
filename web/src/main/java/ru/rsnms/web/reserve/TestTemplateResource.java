package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import ru.rsnms.reserve.TestService;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.Spreadsheet;

/** The empty file that a test is written into. */
@Path("test-template")
@Produces({Spreadsheet.MEDIA_TYPE, APPLICATION_JSON})
@RequestScoped
public class TestTemplateResource {

  @Inject TestService tests;

  @GET
  public Response template() {
    return Response.ok(tests.template(), Spreadsheet.MEDIA_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Downloads.attachment(PageTexts.of("test.template") + Spreadsheet.ENDING))
        .build();
  }
}
