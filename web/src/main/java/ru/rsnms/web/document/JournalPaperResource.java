package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.DerivedPaperService;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.JournalWanted;
import ru.rsnms.registry.OrganizationId;

/** The register of an issuer on paper. */
@Path("register-paper")
@Produces({"application/pdf", APPLICATION_JSON})
@RequestScoped
public class JournalPaperResource {

  @Inject DerivedPaperService papers;

  /** Everything registered from the first to the last day, both included. */
  @GET
  public Response journal(
      @QueryParam("issuer") UUID issuer,
      @QueryParam("kind") DocumentKind kind,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    var whose = issuer == null ? null : new OrganizationId(issuer);
    return OrderPapersResource.download(papers.journal(new JournalWanted(whose, kind, from, to)));
  }
}
