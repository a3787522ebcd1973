package ru.rsnms.reserve.model;

import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.sitting.SittingCard;
import ru.rsnms.reserve.sitting.SittingData;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

/** Who keeps and who signs protocols, never one who competes in the season. */
@ApplicationScoped
public class SittingGuards {

  private ApplicationStore applications;
  private SeasonStore seasons;
  private Protocols protocols;
  private RunSight sight;
  private CurrentActor actor;

  protected SittingGuards() {
    // for the container
  }

  @Inject
  public SittingGuards(
      ApplicationStore applications,
      SeasonStore seasons,
      Protocols protocols,
      RunSight sight,
      CurrentActor actor) {
    this.applications = applications;
    this.seasons = seasons;
    this.protocols = protocols;
    this.sight = sight;
    this.actor = actor;
  }

  public void requireKeeper(LevelRef level) {
    require(INST_RESERVE, level);
  }

  public void requireChair(LevelRef level) {
    require(COMMISSION_CHAIR, level);
  }

  private void require(String role, LevelRef level) {
    if (!holds(role)) {
      throw new Forbidden("reserve/run-not-yours", Texts.of("role." + role));
    }
    if (applications.takesPart(level.season(), actor.get())) {
      throw new Forbidden("reserve/run-contender");
    }
  }

  private boolean holds(String role) {
    return actor.get().has(role) && actor.get().scope().isRegion();
  }

  public void requireReader(LevelRef level) {
    if (!sight.seesRuns(level)) {
      throw new Forbidden("reserve/run-not-shown");
    }
  }

  /** A protocol has a number, a day that has come, and people. */
  public void mustBeWhole(SittingData data, LocalDate today) {
    if (data.number().isEmpty()) {
      throw new Invalid("reserve/run-protocol-missing", "number");
    }
    if (data.date() == null || data.date().isAfter(today)) {
      throw new Invalid("reserve/run-protocol-date", "date");
    }
    if (data.chair().isEmpty()) {
      throw new Invalid("reserve/sitting-chair", "chair");
    }
    if (data.secretary().isEmpty()) {
      throw new Invalid("reserve/sitting-secretary", "secretary");
    }
    if (data.agenda().isEmpty()) {
      throw new Invalid("reserve/sitting-agenda", "agenda");
    }
  }

  /** A protocol under which nothing was decided is not signed. */
  public void mustHaveDecided(Sitting sitting) {
    var says = protocols.of(sitting);
    var decided =
        switch (sitting.kind()) {
          case SELECTION -> says.run() != null && says.run().confirmed();
          case APPEALS -> !says.answers().isEmpty();
        };
    if (!decided) {
      throw new Conflict("reserve/sitting-nothing", sitting.number());
    }
  }

  public SittingCard card(Sitting sitting) {
    var stage = sitting.stage();
    return new SittingCard(
        sitting.id(),
        sitting.version(),
        sitting.level().season(),
        seasons.get(sitting.level().season()).title(),
        sitting.level().number(),
        sitting.data(),
        stage,
        sitting.steps(),
        holds(INST_RESERVE) && stage != ProtocolStage.SIGNED,
        holds(COMMISSION_CHAIR) && stage.canBecome(ProtocolStage.SIGNED));
  }
}
