package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.expertise.ItemMarks;
import ru.rsnms.expertise.PanelDirectory;
import ru.rsnms.reserve.run.LevelRef;

/** What the experts of a level gave; a thing counts when all who were asked have answered. */
@ApplicationScoped
public class PanelScores {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private LevelStore levels;
  private PanelDirectory panels;

  protected PanelScores() {
    // for the container
  }

  @Inject
  public PanelScores(LevelStore levels, PanelDirectory panels) {
    this.levels = levels;
    this.panels = panels;
  }

  /** By what was judged: an application, a team. */
  public Map<UUID, BigDecimal> of(LevelRef level) {
    return panels.of(levels.get(level).subject()).stream()
        .flatMap(panel -> panels.marks(panel).stream())
        .filter(ItemMarks::isComplete)
        .collect(Collectors.toMap(one -> one.subject().value(), PanelScores::share));
  }

  /** Per cent of what the form can give, so that forms of any length weigh alike. */
  static BigDecimal share(ItemMarks marks) {
    return marks.score().multiply(WHOLE).divide(marks.highest(), DECIMALS, RoundingMode.HALF_UP);
  }
}
