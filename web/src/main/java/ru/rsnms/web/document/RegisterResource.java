package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.document.RegisterExportService;
import ru.rsnms.web.rest.Downloads;

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
    var file = Files.createTempFile("register", ".zip");
    try (var out = Files.newOutputStream(file)) {
      exports.write(out);
    } catch (IOException | RuntimeException refused) {
      Files.delete(file);
      throw refused;
    }
    StreamingOutput body =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.delete(file);
          }
        };
    return Response.ok(body, ZIP)
        .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(NAME))
        .build();
  }
}
