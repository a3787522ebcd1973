package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.sitting.Protocol;
import ru.rsnms.reserve.sitting.SittingKind;

/** Puts together what a protocol says out of what was decided under its number. */
@ApplicationScoped
public class Protocols {

  private SeasonStore seasons;
  private RunStore runs;
  private AppealStore appeals;

  protected Protocols() {
    // for the container
  }

  @Inject
  public Protocols(SeasonStore seasons, RunStore runs, AppealStore appeals) {
    this.seasons = seasons;
    this.runs = runs;
    this.appeals = appeals;
  }

  public Protocol of(Sitting sitting) {
    var season = seasons.get(sitting.level().season());
    var selection = sitting.kind() == SittingKind.SELECTION;
    return new Protocol(
        season.title(),
        season.ownerName(),
        sitting.level().number(),
        sitting.data(),
        sitting.stage() == ProtocolStage.SIGNED,
        selection ? run(sitting).map(one -> figures(one, sitting)).orElse(null) : null,
        selection ? List.of() : answers(sitting));
  }

  /** What was confirmed under the number, else what lies before the commission. */
  private Optional<SelectionRun> run(Sitting sitting) {
    return runs.under(sitting.level(), sitting.number(), sitting.date())
        .or(() -> runs.at(sitting.level(), RunStage.PROPOSED));
  }

  private Protocol.Run figures(SelectionRun run, Sitting sitting) {
    var confirmed = sitting.number().equals(run.protocolNumber());
    return new Protocol.Run(
        run.number(),
        run.rulesNumber(),
        confirmed,
        run.quota(),
        run.border(),
        run.grounds(),
        run.passed(),
        run.tied(),
        run.tiedPlaces(),
        chosen(run),
        run.choiceReason());
  }

  private List<String> chosen(SelectionRun run) {
    if (run.choiceReason() == null) {
      return List.of();
    }
    return runs.lines(run.id()).stream()
        .filter(line -> line.ground() == Ground.COMMISSION)
        .map(RunLine::name)
        .toList();
  }

  private List<Protocol.Answer> answers(Sitting sitting) {
    return appeals.filed(sitting.level()).stream()
        .filter(one -> one.isDecidedBy(sitting.number(), sitting.date()))
        .map(
            one ->
                new Protocol.Answer(
                    one.number(), one.name(), one.ruling().orElseThrow().satisfied(), one.answer()))
        .toList();
  }
}
