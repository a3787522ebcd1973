package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.agreement.AgreementKind;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.signing.PublicAgreement;
import ru.rsnms.agreement.signing.PublicAgreementService;

/** A registered agreement as everybody may see it; asks for no login. */
@Path("public/agreements/{code}")
@Produces(APPLICATION_JSON)
@RequestScoped
public class PublicAgreementResource {

  @Inject PublicAgreementService agreements;

  /** The agreement whose paper bears the code. */
  @GET
  public PublicAgreementJson agreement(@PathParam("code") String code) {
    return PublicAgreementJson.of(agreements.open(code));
  }

  /** The fact of signing, and nothing of the text. */
  public record PublicAgreementJson(
      AgreementKind kind,
      String number,
      LocalDate date,
      AgreementStage state,
      LocalDate inForceOn,
      LocalDate endsOn,
      String sha256,
      List<PublicAgreement.Side> parties) {

    static PublicAgreementJson of(PublicAgreement one) {
      return new PublicAgreementJson(
          one.kind(),
          one.number(),
          one.registeredOn(),
          one.stage(),
          one.inForceOn(),
          one.endsOn(),
          one.sha256(),
          one.sides());
    }
  }
}
