package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.reserve.run.ConfirmRun;
import ru.rsnms.reserve.run.RunId;
import ru.rsnms.reserve.run.RunQueries;
import ru.rsnms.reserve.run.RunRow;
import ru.rsnms.reserve.run.RunService;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/** Selection runs: proposed by the institute, confirmed by the commission. */
@Path("selection-runs/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class SelectionRunsResource {

  @Inject RunService runs;
  @Inject RunQueries queries;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public RunJson open() {
    return RunJson.of(queries.open(new RunId(id)));
  }

  /** Contenders in the order of the run, with the reasons in words. */
  @GET
  @Path("rows")
  public Page<RunRow> rows(@BeanParam Paging paging) {
    return queries.rows(new RunId(id), paging.request());
  }

  /** Lays the run before the commission. */
  @POST
  @Path("proposal")
  public RunJson propose() {
    runs.propose(new RunId(id), version());
    return open();
  }

  /** The commission's protocol confirms the run. */
  @POST
  @Path("confirmation")
  public RunJson confirm(@NotNull ProtocolJson body) {
    runs.confirm(body.command(new RunId(id), version()));
    return open();
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  /**
   * @param chosen applications the commission lets pass of those who are equal at the border;
   *     absent without a tie
   * @param reason why these; needed with a choice
   */
  public record ProtocolJson(String protocol, LocalDate date, Set<UUID> chosen, String reason) {

    ConfirmRun command(RunId run, long version) {
      return new ConfirmRun(run, version, protocol, date, chosen, reason);
    }
  }
}
