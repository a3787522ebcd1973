package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.signing.SigningQueries;
import ru.rsnms.agreement.signing.SigningRow;

/** The signing desk: what is agreed and not in force yet. */
@Path("agreement-signings")
@Produces(APPLICATION_JSON)
@RequestScoped
public class AgreementSigningsResource {

  @Inject SigningQueries queries;

  /** The caller's own agreements, or those of the region. */
  @GET
  public List<SigningRowJson> desk() {
    return queries.desk().stream().map(SigningRowJson::of).toList();
  }

  /** An agreement on the signing desk. */
  public record SigningRowJson(
      UUID id,
      String title,
      String parties,
      AgreementStage stage,
      int signed,
      int of,
      List<String> waitsFor,
      boolean mine,
      boolean outdated,
      Instant agreedAt) {

    static SigningRowJson of(SigningRow row) {
      return new SigningRowJson(
          row.id().value(),
          row.title(),
          row.parties(),
          row.stage(),
          row.signed(),
          row.of(),
          row.waitsFor(),
          row.mine(),
          row.outdated(),
          row.agreedAt());
    }
  }
}
