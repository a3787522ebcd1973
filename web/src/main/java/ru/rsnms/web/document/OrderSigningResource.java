package ru.rsnms.web.document;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderSignatureQueries;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.SignOrder;
import ru.rsnms.document.SigningService;
import ru.rsnms.signature.SignatureId;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.signature.SignatureProof;
import ru.rsnms.signature.SignatureProof.DetachedFile;
import ru.rsnms.signature.SignatureProof.SignedPaper;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.signature.SignatureJson;

/**
 * Signing outside the system: the copy to be signed out, the signature or the scan back in; and the
 * signatures that an order has. Signing in the system is a step of {@link OrderStepsResource}.
 */
@Path("orders/{id}")
@Produces(APPLICATION_JSON)
@RequestScoped
public class OrderSigningResource {

  @Inject OrderQueries queries;
  @Inject OrderSignatureQueries signatures;
  @Inject SigningService signing;

  @PathParam("id")
  UUID id;

  /** The bytes that the caller is going to sign. */
  @GET
  @Path("signing-copy")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response copy(
      @DefaultValue("DETACHED_FILE") @QueryParam("method") SignatureMethod method) {
    return download(signing.copy(order(), method));
  }

  /** Takes a detached signature over the copy: CMS as bytes, Base64 or PEM. */
  @POST
  @Path("signature/file")
  @Consumes(MediaType.WILDCARD)
  public OrderJson signByFile(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @QueryParam("contentHash") String contentHash,
      @QueryParam("acceptedForm") List<String> acceptedForms,
      byte[] file) {
    return sign(ifMatch, contentHash, new DetachedFile(file), acceptedForms);
  }

  /** Takes the scan of the copy signed by hand, and the day of the signature. */
  @POST
  @Path("signature/scan")
  @Consumes(MediaType.WILDCARD)
  public OrderJson signOnPaper(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @QueryParam("contentHash") String contentHash,
      @NotNull @QueryParam("signedOn") LocalDate signedOn,
      @QueryParam("acceptedForm") List<String> acceptedForms,
      byte[] scan) {
    return sign(ifMatch, contentHash, new SignedPaper(scan, signedOn), acceptedForms);
  }

  private OrderJson sign(
      String ifMatch, String contentHash, SignatureProof proof, List<String> acceptedForms) {
    signing.sign(
        new SignOrder(order(), SeenVersion.of(ifMatch), contentHash, proof, acceptedForms));
    return OrderJson.of(queries.open(order()));
  }

  @GET
  @Path("signatures")
  public List<SignatureJson> signatures() {
    return signatures.of(order()).stream().map(SignatureJson::of).toList();
  }

  /** The very bytes that were signed. */
  @GET
  @Path("signatures/{signature}/copy")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response signed(@PathParam("signature") UUID signature) {
    return download(signatures.copy(order(), new SignatureId(signature)));
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
    return download(signatures.proof(order(), new SignatureId(signature)));
  }

  private static Response download(PaperFile file) {
    return Response.ok(file.bytes(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.name()))
        .build();
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
