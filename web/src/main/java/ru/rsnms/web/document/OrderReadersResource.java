package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.CallReaders;
import ru.rsnms.document.Familiarisation;
import ru.rsnms.document.FamiliarisationQueries;
import ru.rsnms.document.FamiliarisationService;
import ru.rsnms.document.NotePaperReading;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.ProposedReader;
import ru.rsnms.document.ReaderId;
import ru.rsnms.document.ReaderRow;
import ru.rsnms.registry.PersonId;

/**
 * Who has to read an order and who did. Readers come and sign one at a time, so no version is asked
 * for; each step answers with the sheet as it stands after it.
 */
@Path("orders/{id}/readers")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrderReadersResource {

  @Inject FamiliarisationQueries queries;
  @Inject FamiliarisationService service;

  @PathParam("id")
  UUID id;

  @GET
  public SheetJson open() {
    return SheetJson.of(queries.of(order()));
  }

  /** Calls people of the registry; who is called already stays as he is. */
  @POST
  public SheetJson call(@NotNull CallJson body) {
    service.call(body.command(order()));
    return open();
  }

  /** Takes a reader off the sheet who has not signed. */
  @DELETE
  @Path("{reader}")
  public SheetJson release(@PathParam("reader") UUID reader) {
    service.release(order(), new ReaderId(reader));
    return open();
  }

  /** Notes a signature on the printed sheet. */
  @POST
  @Path("{reader}/paper-signature")
  public SheetJson note(@PathParam("reader") UUID reader, @NotNull PaperSignatureJson body) {
    service.note(new NotePaperReading(order(), new ReaderId(reader), body.on(), body.scan()));
    return open();
  }

  /** The scan of a signature on paper. */
  @GET
  @Path("{reader}/scan")
  @Produces({"application/octet-stream", APPLICATION_JSON})
  public Response scan(@PathParam("reader") UUID reader) {
    return OrderPapersResource.download(queries.scan(order(), new ReaderId(reader)));
  }

  private OrderId order() {
    return new OrderId(id);
  }

  /**
   * @param due last day, {@code null} for the usual term
   */
  public record CallJson(List<UUID> people, LocalDate due) {

    CallReaders command(OrderId order) {
      var wanted = people == null ? List.<UUID>of() : people;
      return new CallReaders(order, wanted.stream().map(PersonId::new).toList(), due);
    }
  }

  /**
   * @param scan its bytes, Base64; {@code null} without one
   */
  public record PaperSignatureJson(LocalDate on, byte[] scan) {}

  /**
   * @param proposed whom the text names and nobody has called; told only to who may call them
   */
  public record SheetJson(List<ReaderRow> readers, List<ProposedJson> proposed) {

    static SheetJson of(Familiarisation sheet) {
      return new SheetJson(
          sheet.readers(), sheet.proposed().stream().map(ProposedJson::of).toList());
    }
  }

  /**
   * @param words the name as the text writes it
   */
  public record ProposedJson(UUID person, String words, String name, String post) {

    static ProposedJson of(ProposedReader one) {
      return new ProposedJson(one.person().value(), one.words(), one.name(), one.post());
    }
  }
}
