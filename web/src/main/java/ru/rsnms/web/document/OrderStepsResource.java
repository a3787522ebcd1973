package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.FamiliarisationService;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.PublicationService;
import ru.rsnms.document.PublishOrder;
import ru.rsnms.document.RegisterOrder;
import ru.rsnms.document.RegistrationService;
import ru.rsnms.document.RevokeOrder;
import ru.rsnms.document.SignOrder;
import ru.rsnms.document.SigningService;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.web.rest.RequestId;
import ru.rsnms.web.rest.SeenVersion;

/**
 * The steps of an order's life. Each needs the version seen ({@code If-Match}), except those of
 * which several people take one at a time, and answers with the card as it stands after the step.
 */
@Path("orders/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrderStepsResource {

  @Inject OrderQueries queries;
  @Inject OrderService orders;
  @Inject ApprovalService approval;
  @Inject SigningService signing;
  @Inject RegistrationService registration;
  @Inject PublicationService publication;
  @Inject FamiliarisationService familiarisation;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @POST
  @Path("recall")
  public OrderJson recall() {
    approval.recall(order(), version());
    return card();
  }

  @POST
  @Path("decisions")
  public OrderJson decide(@NotNull DecisionJson body) {
    approval.decide(body.command(order()));
    return card();
  }

  @POST
  @Path("return")
  public OrderJson returnToDrafter(@NotNull ReasonJson body) {
    approval.returnToDrafter(order(), version(), body.reason());
    return card();
  }

  /** Asks for the confirmation that a signature in the system needs: a login after this call. */
  @POST
  @Path("signature-confirmation")
  public AskedJson askToConfirm(@NotNull ConfirmationJson body) {
    return AskedJson.of(signing.askToConfirm(order(), version(), body.contentHash()));
  }

  @POST
  @Path("signature")
  public OrderJson sign(@NotNull SignatureJson body) {
    signing.sign(
        new SignOrder(
            order(), version(), body.contentHash(), body.confirmed(), body.acceptedForms()));
    return card();
  }

  /** Asks for a number; the same request again gets the same answer. */
  @POST
  @Path("registration")
  public RegistrationJson register(@HeaderParam(RequestId.HEADER) String key) {
    return RegistrationJson.of(
        registration.register(new RegisterOrder(order(), RequestId.of(key))));
  }

  @POST
  @Path("publications")
  public OrderJson publish(@NotNull PublicationJson body) {
    publication.publish(
        new PublishOrder(
            order(), version(), body.publication(), body.target(), body.address(), body.on()));
    return card();
  }

  @POST
  @Path("acknowledgement")
  public OrderJson acknowledge() {
    familiarisation.acknowledge(order());
    return card();
  }

  @POST
  @Path("revocation")
  public OrderJson revoke(@NotNull RevocationJson body) {
    publication.revoke(new RevokeOrder(order(), version(), body.ground()));
    return card();
  }

  @POST
  @Path("withdrawal")
  public OrderJson withdraw(@NotNull ReasonJson body) {
    orders.withdraw(order(), version(), body.reason());
    return card();
  }

  private OrderId order() {
    return new OrderId(id);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  private OrderJson card() {
    return OrderJson.of(queries.open(order()));
  }

  /**
   * @param remark needed with a refusal
   * @param contentHash of the text that was read; a decision about an older text is refused
   * @param inPlaceOf account of the absent approver for whom a substitute decides, {@code null} for
   *     oneself or the only one
   */
  public record DecisionJson(
      VisaDecision.Verdict verdict, String remark, String contentHash, String inPlaceOf) {

    VisaDecision command(OrderId order) {
      return new VisaDecision(order, verdict, remark, contentHash, inPlaceOf);
    }
  }

  public record ReasonJson(String reason) {}

  /**
   * @param contentHash of the text that was on the screen
   * @param confirmation asked for this text; the token was obtained by a login after that
   * @param acceptedForms unconfirmed forms of names and posts, as {@code name-forms} tells them,
   *     that the signatory signs nevertheless
   */
  public record SignatureJson(String contentHash, UUID confirmation, List<String> acceptedForms) {

    ConfirmationId confirmed() {
      return confirmation == null ? null : new ConfirmationId(confirmation);
    }
  }

  /**
   * @param contentHash of the text that is going to be signed
   */
  public record ConfirmationJson(String contentHash) {}

  /**
   * @param id to be sent with the signature
   * @param askedAt the token of the signature needs an {@code auth_time} that is not before
   * @param expiresAt until when the order has to be signed
   */
  public record AskedJson(UUID id, Instant askedAt, Instant expiresAt) {

    static AskedJson of(ConfirmationView asked) {
      return new AskedJson(asked.id().value(), asked.askedAt(), asked.expiresAt());
    }
  }

  /**
   * @param place id of the planned place; {@code null} for the one that the target means, or for a
   *     place nobody planned
   */
  public record PublicationJson(UUID place, String target, String address, LocalDate on) {

    PublicationId publication() {
      return place == null ? null : new PublicationId(place);
    }
  }

  public record RevocationJson(String ground) {}
}
