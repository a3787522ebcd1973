package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.adapter.FigureSheet;
import ru.rsnms.reserve.model.FigureCheck;
import ru.rsnms.reserve.model.FigureCheck.Checked;
import ru.rsnms.reserve.model.FigureStore;
import ru.rsnms.reserve.model.SiteGuards;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;

/** Enters the yearly figures of organisations that sites are chosen by. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class FigureService {

  private FigureStore figures;
  private FigureCheck check;
  private CurrentActor actor;
  private Clock clock;

  protected FigureService() {
    // for the container
  }

  @Inject
  public FigureService(FigureStore figures, FigureCheck check, CurrentActor actor, Clock clock) {
    this.figures = figures;
    this.check = check;
    this.actor = actor;
    this.clock = clock;
  }

  /** Reads a sheet and says of each line what would become of it; keeps nothing. */
  public FigurePreview preview(@NotNull byte[] sheet) {
    SiteGuards.requireKeeper(actor.get());
    var lines = check.check(FigureSheet.read(sheet), FigureSheet.FIRST_ROW);
    return new FigurePreview(lines.stream().map(Checked::line).toList());
  }

  /**
   * Keeps all figures, or refuses with the first that cannot be kept. What is known with the same
   * value is not entered again.
   *
   * @return how many were new or changed
   */
  @Audited("reserve.enter-figures")
  public int enter(@NotNull @Valid EnterFigures command) {
    SiteGuards.requireKeeper(actor.get());
    var checked = check.check(command.figures(), 0);
    checked.stream()
        .map(Checked::line)
        .filter(line -> line.complaint() != null)
        .findFirst()
        .ifPresent(FigureService::refuse);
    var by = actor.get();
    var at = clock.instant();
    var entries =
        checked.stream()
            .filter(one -> one.line().known() == null || one.line().isChange())
            .map(one -> FigureCheck.entry(one, command.source(), by, at))
            .toList();
    figures.add(entries);
    return entries.size();
  }

  private static void refuse(FigureLine line) {
    throw new Invalid("reserve/figure", "figures[" + line.row() + "]", line.complaint());
  }
}
