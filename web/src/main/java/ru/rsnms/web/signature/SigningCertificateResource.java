package ru.rsnms.web.signature;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ru.rsnms.shared.NotFound;
import ru.rsnms.signature.CertificateView;
import ru.rsnms.signature.SigningCertificateService;

/** The certificate that the caller is going to sign with. */
@Path("signing-certificate")
@Produces(APPLICATION_JSON)
@RequestScoped
public class SigningCertificateResource {

  @Inject SigningCertificateService certificates;

  @GET
  public CertificateView mine() {
    return certificates.mine().orElseThrow(() -> new NotFound("signature/no-certificate-on-file"));
  }

  /** Takes the file of the certificate: DER, Base64 or PEM. */
  @PUT
  @Consumes(MediaType.WILDCARD)
  public CertificateView enrol(byte[] file) {
    return certificates.enrol(file);
  }
}
