package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.CheckedPaper;
import ru.rsnms.document.PublicActService;

/** A certificate or a letter as everybody may see it who holds its paper; asks for no login. */
@Path("public/papers/{code}")
@Produces(APPLICATION_JSON)
@RequestScoped
public class PublicPaperResource {

  @Inject PublicActService papers;

  /** The paper that bears the code. */
  @GET
  public PublicPaperJson paper(@PathParam("code") String code) {
    return PublicPaperJson.of(papers.paper(new CheckCode(code)));
  }

  /**
   * @param holds is it so today?
   * @param sha256 digest of the PDF, hexadecimal
   */
  public record PublicPaperJson(
      String kind,
      String number,
      LocalDate date,
      String issuer,
      List<FactJson> facts,
      boolean holds,
      String state,
      String sha256) {

    /** One line of what the paper says. */
    public record FactJson(String term, String words) {}

    static PublicPaperJson of(CheckedPaper paper) {
      return new PublicPaperJson(
          paper.kind(),
          paper.number(),
          paper.on(),
          paper.issuer(),
          paper.facts().stream().map(one -> new FactJson(one.term(), one.words())).toList(),
          paper.holds(),
          paper.state(),
          paper.digest());
    }
  }
}
