package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.duty.DutyAction;
import ru.rsnms.agreement.duty.DutyFilter;
import ru.rsnms.agreement.duty.DutyId;
import ru.rsnms.agreement.duty.DutyQueries;
import ru.rsnms.agreement.duty.DutyRow;
import ru.rsnms.agreement.duty.DutyService;
import ru.rsnms.agreement.duty.DutyStage;
import ru.rsnms.agreement.duty.ReportDuty;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.rest.Versioned;

/** What the parties of agreements in force have promised. */
@Path("agreement-duties")
@Produces(APPLICATION_JSON)
@RequestScoped
public class AgreementDutiesResource {

  @Inject DutyQueries queries;
  @Inject DutyService duties;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Those of the region, or of agreements of the caller's party. */
  @GET
  public List<DutyJson> list(
      @QueryParam("agreement") UUID agreement,
      @QueryParam("municipality") String municipality,
      @QueryParam("stage") DutyStage stage,
      @QueryParam("overdue") boolean overdue) {
    var which = agreement == null ? null : new AgreementId(agreement);
    return queries.list(new DutyFilter(which, municipality, stage, overdue)).stream()
        .map(DutyJson::of)
        .toList();
  }

  @GET
  @Path("{id}")
  public DutyJson open(@PathParam("id") UUID id) {
    return DutyJson.of(queries.open(new DutyId(id)));
  }

  /** The caller's party has done it: words, the day, and a PDF, JPEG or PNG that shows it. */
  @POST
  @Path("{id}/report")
  @Consumes(MediaType.WILDCARD)
  public DutyJson report(
      @PathParam("id") UUID id,
      @NotNull @QueryParam("evidence") String evidence,
      @QueryParam("doneOn") LocalDate doneOn,
      @QueryParam("fileName") String fileName,
      byte[] file) {
    duties.report(
        new ReportDuty(new DutyId(id), SeenVersion.of(ifMatch), doneOn, evidence, fileName, file));
    return open(id);
  }

  @POST
  @Path("{id}/acceptance")
  public DutyJson accept(@PathParam("id") UUID id) {
    duties.accept(new DutyId(id), SeenVersion.of(ifMatch));
    return open(id);
  }

  /** It is not done yet as it was promised. */
  @POST
  @Path("{id}/return")
  public DutyJson giveBack(@PathParam("id") UUID id, @NotNull WhyJson body) {
    duties.giveBack(new DutyId(id), SeenVersion.of(ifMatch), body.reason());
    return open(id);
  }

  /** The file that shows that it was done. */
  @GET
  @Path("{id}/file")
  @Produces({"application/pdf", "image/jpeg", "image/png", APPLICATION_JSON})
  public Response file(@PathParam("id") UUID id) {
    var file = queries.file(new DutyId(id));
    return Response.ok(file.bytes(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.name()))
        .build();
  }

  public record WhyJson(String reason) {}

  /** What a party has promised. */
  public record DutyJson(
      UUID id,
      long version,
      UUID agreement,
      String agreementTitle,
      String number,
      String party,
      int position,
      String text,
      String result,
      String term,
      LocalDate dueOn,
      DutyStage stage,
      boolean overdue,
      LocalDate doneOn,
      String evidence,
      String file,
      String reason,
      List<DutyAction> open)
      implements Versioned {

    static DutyJson of(DutyRow row) {
      return new DutyJson(
          row.id().value(),
          row.version(),
          row.agreement().value(),
          row.agreementTitle(),
          row.number(),
          row.party(),
          row.position(),
          row.text(),
          row.result(),
          row.term(),
          row.dueOn(),
          row.stage(),
          row.overdue(),
          row.doneOn(),
          row.evidence(),
          row.file(),
          row.reason(),
          row.open());
    }
  }
}
