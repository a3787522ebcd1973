package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.signing.AgreementRegistration;
import ru.rsnms.agreement.signing.AgreementSigningService;
import ru.rsnms.agreement.signing.RegisterAgreement;
import ru.rsnms.agreement.signing.SignAgreement;
import ru.rsnms.agreement.signing.SigningQueries;
import ru.rsnms.document.PaperFile;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.signature.SignatureId;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof;
import ru.rsnms.signature.SignatureProof.Confirmation;
import ru.rsnms.signature.SignatureProof.DetachedFile;
import ru.rsnms.signature.SignatureProof.SignedPaper;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.RequestId;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.signature.SignatureJson;

/** Signing of an agreed text: in the system, by a file made outside, by hand; and its number. */
@Path("agreements/{id}/signing")
@Produces(APPLICATION_JSON)
@RequestScoped
public class AgreementSigningResource {

  @Inject SigningQueries queries;
  @Inject AgreementSigningService signing;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public SigningJson card() {
    return SigningJson.of(queries.open(agreement()));
  }

  /** Lays the agreed text before those who sign first. */
  @POST
  @Path("beginning")
  public SigningJson begin() {
    signing.begin(agreement(), SeenVersion.of(ifMatch));
    return card();
  }

  /** The bytes that the caller is going to sign. */
  @GET
  @Path("copy")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response copy(
      @DefaultValue("DETACHED_FILE") @QueryParam("method") SignatureMethod method) {
    return download(signing.copy(agreement(), method));
  }

  /** Asks for the confirmation that a signature in the system needs: a login after this call. */
  @POST
  @Path("confirmation")
  public AskedToSignJson askToConfirm(@NotNull TextReadJson body) {
    return AskedToSignJson.of(signing.askToConfirm(agreement(), body.contentHash()));
  }

  /** Signs in the system for the caller's party. */
  @POST
  @Path("signature")
  public SigningJson sign(@NotNull ConfirmedTextJson body) {
    var confirmation = body.confirmation() == null ? null : new ConfirmationId(body.confirmation());
    return sign(body.contentHash(), new Confirmation(confirmation));
  }

  /** Takes a detached signature over the copy: CMS as bytes, Base64 or PEM. */
  @POST
  @Path("signature/file")
  @Consumes(MediaType.WILDCARD)
  public SigningJson signByFile(
      @NotNull @QueryParam("contentHash") String contentHash, byte[] file) {
    return sign(contentHash, new DetachedFile(file));
  }

  /** Takes the scan of the copy signed by hand, and the day of the signature. */
  @POST
  @Path("signature/scan")
  @Consumes(MediaType.WILDCARD)
  public SigningJson signOnPaper(
      @NotNull @QueryParam("contentHash") String contentHash,
      @NotNull @QueryParam("signedOn") LocalDate signedOn,
      byte[] scan) {
    return sign(contentHash, new SignedPaper(scan, signedOn));
  }

  private SigningJson sign(String contentHash, SignatureProof proof) {
    signing.sign(new SignAgreement(agreement(), contentHash, proof));
    return card();
  }

  /** The caller's party will not sign, or takes its signature back. */
  @POST
  @Path("refusal")
  public SigningJson refuse(@NotNull BecauseJson body) {
    signing.refuse(agreement(), SeenVersion.of(ifMatch), body.reason());
    return card();
  }

  /** Gives the agreed text up for a new version with the people of today. */
  @POST
  @Path("return")
  public SigningJson takeBack(@NotNull BecauseJson body) {
    signing.takeBack(agreement(), SeenVersion.of(ifMatch), body.reason());
    return card();
  }

  @POST
  @Path("cancellation")
  public SigningJson cancel(@NotNull BecauseJson body) {
    signing.cancel(agreement(), SeenVersion.of(ifMatch), body.reason());
    return card();
  }

  /** Asks for a number; the same request again gets the same answer. */
  @POST
  @Path("registration")
  public NumberedJson register(@HeaderParam(RequestId.HEADER) String key) {
    return NumberedJson.of(signing.register(new RegisterAgreement(agreement(), RequestId.of(key))));
  }

  /** The signed paper with the marks of all parties. */
  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() {
    return download(queries.paper(agreement()));
  }

  /** Signatures with what they were believed for; nobody has them before the last is given. */
  @GET
  @Path("signatures")
  public List<SignatureJson> signatures() {
    return queries.signatures(agreement()).stream().map(SignatureJson::of).toList();
  }

  /** The very bytes that were signed. */
  @GET
  @Path("signatures/{signature}/copy")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response signed(@PathParam("signature") UUID signature) {
    return download(queries.copy(agreement(), new SignatureId(signature)));
  }

  /** The file with the signature, or the scan. */
  @GET
  @Path("signatures/{signature}/proof")
  @Produces({
    "application/pkcs7-signature",
    "application/pdf",
    "image/jpeg",
    "image/png",
    APPLICATION_JSON
  })
  public Response proof(@PathParam("signature") UUID signature) {
    return download(queries.proof(agreement(), new SignatureId(signature)));
  }

  private static Response download(PaperFile file) {
    return Response.ok(file.bytes(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.name()))
        .build();
  }

  private AgreementId agreement() {
    return new AgreementId(id);
  }

  public record BecauseJson(String reason) {}

  /**
   * @param contentHash of the text that is going to be signed
   */
  public record TextReadJson(@NotNull String contentHash) {}

  /**
   * @param contentHash of the text that was on the screen
   * @param confirmation asked for this text; the token was obtained by a login after that
   */
  public record ConfirmedTextJson(@NotNull String contentHash, UUID confirmation) {}

  /** What a login is asked for. */
  public record AskedToSignJson(UUID id, Instant askedAt, Instant expiresAt) {

    static AskedToSignJson of(ConfirmationView asked) {
      return new AskedToSignJson(asked.id().value(), asked.askedAt(), asked.expiresAt());
    }
  }

  /** The number and date that an agreement has received. */
  public record NumberedJson(UUID agreement, String number, LocalDate on) {

    static NumberedJson of(AgreementRegistration given) {
      return new NumberedJson(given.agreement().value(), given.number(), given.on());
    }
  }
}
