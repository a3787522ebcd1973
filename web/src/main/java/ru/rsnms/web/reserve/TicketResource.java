package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.ticket.JudgeTraining;
import ru.rsnms.reserve.ticket.TicketCard;
import ru.rsnms.reserve.ticket.TicketService;
import ru.rsnms.reserve.ticket.WriteTraining;
import ru.rsnms.web.rest.SeenVersion;

/**
 * The right of the last season behind an application, and the training that it may need. Changes
 * need the version of the application that was seen.
 */
@Path("applications/{id}/ticket")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class TicketResource {

  @Inject TicketService tickets;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public TicketJson ticket() {
    return TicketJson.of(tickets.ticket(application()));
  }

  /** The candidate shows the training with its document. */
  @PUT
  @Path("training")
  public TicketJson show(@NotNull @Valid NewTicketTrainingJson body) {
    tickets.show(body.command(application(), SeenVersion.of(ifMatch)));
    return ticket();
  }

  /** The institute accepts the training, or says why not. */
  @POST
  @Path("training/verdict")
  public TicketJson judge(@NotNull @Valid VerdictJson body) {
    tickets.judge(
        new JudgeTraining(application(), SeenVersion.of(ifMatch), body.stage(), body.reason()));
    return ticket();
  }

  private ApplicationId application() {
    return new ApplicationId(id);
  }

  /**
   * @param document absent to leave the one that is there
   */
  public record NewTicketTrainingJson(
      String title,
      String provider,
      LocalDate endedOn,
      int hours,
      @Valid ApplicationDraftResource.FileJson document) {

    WriteTraining command(ApplicationId application, long version) {
      var file = document == null ? null : document.file();
      return new WriteTraining(application, version, title, provider, endedOn, hours, file);
    }
  }

  /**
   * @param reason needed where the training is not accepted
   */
  public record VerdictJson(@NotNull ClaimStage stage, String reason) {}

  /** The right as the API tells it. */
  public record TicketJson(
      String number,
      boolean needsTraining,
      boolean attended,
      boolean counts,
      TicketTrainingJson training) {

    static TicketJson of(TicketCard card) {
      return new TicketJson(
          card.number(),
          card.needsTraining(),
          card.attended(),
          card.counts(),
          TicketTrainingJson.of(card.training()));
    }

    /** What the candidate shows. */
    public record TicketTrainingJson(
        String title,
        String provider,
        LocalDate endedOn,
        int hours,
        UUID file,
        ClaimStage stage,
        String reason) {

      static TicketTrainingJson of(TicketCard.Training training) {
        return training == null
            ? null
            : new TicketTrainingJson(
                training.title(),
                training.provider(),
                training.endedOn(),
                training.hours(),
                training.file().id().value(),
                training.stage(),
                training.reason());
      }
    }
  }
}
