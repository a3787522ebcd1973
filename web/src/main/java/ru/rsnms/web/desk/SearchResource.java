package ru.rsnms.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import ru.rsnms.desk.DeskQueries;
import ru.rsnms.desk.Hit;

/** The one search box. */
@Path("search")
@Produces(APPLICATION_JSON)
@RequestScoped
public class SearchResource {

  @Inject DeskQueries desk;

  /** A few documents, people and organisations that the words fit. */
  @GET
  public List<HitJson> search(@QueryParam("words") String words) {
    return desk.search(words).stream().map(HitJson::of).toList();
  }

  /**
   * @param note a second line: number and date, post and organisation
   */
  public record HitJson(Hit.Kind kind, UUID id, String title, String note) {

    static HitJson of(Hit hit) {
      return new HitJson(hit.kind(), hit.subject().value(), hit.title(), hit.note());
    }
  }
}
