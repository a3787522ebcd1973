package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.ActState;
import ru.rsnms.amendment.ActStates;
import ru.rsnms.amendment.ActStatus;
import ru.rsnms.document.ChainState;
import ru.rsnms.document.ChainedSignature;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PublicAct;
import ru.rsnms.document.PublicActService;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.signature.SignatureMethod;

/** A registered act as everybody may see it; asks for no login. */
@Path("public/acts/{code}")
@Produces(APPLICATION_JSON)
@RequestScoped
public class PublicActResource {

  @Inject PublicActService acts;
  @Inject ActStates states;
  @Inject Clock clock;

  /** The act whose paper bears the code. */
  @GET
  public PublicActJson act(@PathParam("code") String code) {
    var act = acts.open(new CheckCode(code));
    return PublicActJson.of(act, states.on(act.order(), LocalDate.now(clock)));
  }

  /**
   * @param force whether it binds today
   * @param editionFrom first day of the edition in force; absent while nothing was amended
   * @param amendedBy the acts that amended it, as «08.06.2023 № 1971»
   * @param signatures what the chain of the register says of them
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
      ActState force,
      LocalDate editionFrom,
      List<String> amendedBy,
      String sha256,
      List<PublicSignature> signatures) {

    /** Who signed, as printed. */
    public record Signatory(String position, String name) {}

    /**
     * What the chain of the register says of a signature.
     *
     * @param link position in the chain, absent if the chain does not know it
     * @param sha256 digest of the fact that the chain holds, hexadecimal
     */
    public record PublicSignature(
        SignatureMethod method, LocalDate date, Long link, ChainState state, String sha256) {

      static PublicSignature of(ChainedSignature one) {
        return new PublicSignature(one.method(), one.on(), one.link(), one.state(), one.digest());
      }
    }

    static PublicActJson of(PublicAct act, Optional<ActStatus> today) {
      return new PublicActJson(
          act.kind(),
          act.number(),
          act.on(),
          act.title(),
          act.issuerName(),
          new Signatory(act.signatoryPosition(), act.signatoryName()),
          act.stage(),
          act.revokedOn(),
          today.map(ActStatus::state).orElse(null),
          today.map(ActStatus::editionFrom).orElse(null),
          today.stream()
              .flatMap(status -> status.amendedBy().stream())
              .map(PublicActJson::named)
              .toList(),
          act.paperDigest(),
          act.signatures().stream().map(PublicSignature::of).toList());
    }

    private static String named(ActRef act) {
      return RussianDates.digits(act.date()) + " № " + act.number();
    }
  }
}
