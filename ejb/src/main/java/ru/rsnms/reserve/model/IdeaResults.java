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
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;

/** What the experts gave to the ideas; an idea counts when all who were asked have answered. */
@ApplicationScoped
public class IdeaResults implements LiveResults {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private LevelStore levels;
  private PanelDirectory panels;

  protected IdeaResults() {
    // for the container
  }

  @Inject
  public IdeaResults(LevelStore levels, PanelDirectory panels) {
    this.levels = levels;
    this.panels = panels;
  }

  @Override
  public ResultKind kind() {
    return ResultKind.IDEA;
  }

  @Override
  public Map<UUID, Score> of(SeasonId season) {
    return panels.of(levels.get(LevelRef.first(season)).subject()).stream()
        .flatMap(panel -> panels.marks(panel).stream())
        .filter(ItemMarks::isComplete)
        .collect(Collectors.toMap(one -> one.subject().value(), IdeaResults::score));
  }

  /** Per cent of what the form can give, so that forms of any length weigh alike in the total. */
  static Score score(ItemMarks marks) {
    var share =
        marks.score().multiply(WHOLE).divide(marks.highest(), DECIMALS, RoundingMode.HALF_UP);
    return new Score(share, Map.of());
  }
}
