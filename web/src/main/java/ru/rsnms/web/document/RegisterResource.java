package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.document.RegisterExportService;
import ru.rsnms.web.rest.FileAnswer;

/** The register of numbers as a whole. */
@Path("register")
@RequestScoped
public class RegisterResource {

  private static final String NAME = "register.zip";
  private static final String ZIP = "application/zip";

  @Inject RegisterExportService exports;

  /** The register to be verified offline; made whole before its first byte leaves. */
  @GET
  @Path("export")
  @Produces({ZIP, APPLICATION_JSON})
  @APIResponse(responseCode = "200", description = "docs/register-format.md")
  public Response export() throws IOException {
    return FileAnswer.of(NAME, ZIP, exports::write);
  }
}
