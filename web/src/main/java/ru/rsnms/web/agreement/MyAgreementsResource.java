package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.talk.AcceptMany;
import ru.rsnms.agreement.talk.AcceptRow;
import ru.rsnms.agreement.talk.TalkQueries;
import ru.rsnms.agreement.talk.TalkRow;
import ru.rsnms.agreement.talk.TalkService;

/** Agreements that the caller's own party concludes. */
@Path("my-agreements")
@Produces(APPLICATION_JSON)
@RequestScoped
public class MyAgreementsResource {

  @Inject TalkQueries queries;
  @Inject TalkService talks;

  @GET
  public List<MineJson> mine() {
    return queries.mine().stream().map(MineJson::of).toList();
  }

  /** Accepts the versions that were read; a row for each says whether it was done. */
  @POST
  @Path("acceptance")
  @Consumes(APPLICATION_JSON)
  public List<AcceptedJson> accept(@NotNull @Valid ManyJson body) {
    return talks.acceptMany(body.command()).stream().map(AcceptedJson::of).toList();
  }

  /** The versions that were read. */
  public record ManyJson(@NotEmpty List<@NotNull @Valid ReadJson> agreements) {

    AcceptMany command() {
      return new AcceptMany(
          agreements.stream()
              .map(one -> new AcceptMany.Read(new AgreementId(one.id()), one.number()))
              .toList());
    }
  }

  /**
   * @param number of the version that was read
   */
  public record ReadJson(@NotNull UUID id, int number) {}

  /**
   * @param reason absent where it was accepted
   */
  public record AcceptedJson(UUID id, String others, String reason) {

    static AcceptedJson of(AcceptRow row) {
      return new AcceptedJson(row.agreement().value(), row.others(), row.closedBecause());
    }
  }

  /**
   * @param others names of the other parties
   * @param state of the caller's party
   * @param toAnswer proposals of the others that wait for the caller
   */
  public record MineJson(
      UUID id,
      String title,
      String others,
      AgreementStage stage,
      int number,
      PartyState state,
      LocalDate answerDue,
      int toAnswer,
      boolean acceptable) {

    static MineJson of(TalkRow row) {
      return new MineJson(
          row.id().value(),
          row.title(),
          row.others(),
          row.stage(),
          row.number(),
          row.state(),
          row.answerDue(),
          row.toAnswer(),
          row.acceptable());
    }
  }
}
