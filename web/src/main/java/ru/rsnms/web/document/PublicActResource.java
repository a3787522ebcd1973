package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PublicAct;
import ru.rsnms.document.PublicActService;

/** A registered act as everybody may see it; asks for no login. */
@Path("public/acts/{code}")
@Produces(APPLICATION_JSON)
@RequestScoped
public class PublicActResource {

  @Inject PublicActService acts;

  /** The act whose paper bears the code. */
  @GET
  public PublicActJson act(@PathParam("code") String code) {
    return PublicActJson.of(acts.open(new CheckCode(code)));
  }

  /**
   * @param sha256 digest of the PDF, hexadecimal; absent until it is printed first
   */
  public record PublicActJson(
      DocumentKind kind,
      String number,
      LocalDate date,
      String title,
      String issuer,
      Signatory signatory,
      OrderStage state,
      LocalDate revokedOn,
      String sha256) {

    /** Who signed, as printed. */
    public record Signatory(String position, String name) {}

    static PublicActJson of(PublicAct act) {
      return new PublicActJson(
          act.kind(),
          act.number(),
          act.on(),
          act.title(),
          act.issuerName(),
          new Signatory(act.signatoryPosition(), act.signatoryName()),
          act.stage(),
          act.revokedOn(),
          act.paperDigest());
    }
  }
}
