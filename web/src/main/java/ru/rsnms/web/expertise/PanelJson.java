package ru.rsnms.web.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.PanelCard;
import ru.rsnms.expertise.PanelProgress;
import ru.rsnms.expertise.PanelStage;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.web.rest.Versioned;

/**
 * A panel with its table. Marks are there for who may read them.
 *
 * @param callingSpread absent where no further expert is called
 * @param severity a view only; nothing is computed of it
 */
public record PanelJson(
    UUID id,
    long version,
    String title,
    UUID form,
    int wanted,
    BigDecimal callingSpread,
    ScoreAggregate aggregate,
    int load,
    boolean municipalityBars,
    PanelStage stage,
    Instant deadline,
    boolean late,
    PanelProgress progress,
    List<JudgeJson> experts,
    List<LineJson> items,
    List<PanelCard.Severe> severity)
    implements Versioned {

  static PanelJson of(PanelCard card) {
    return new PanelJson(
        card.id().value(),
        card.version(),
        card.title(),
        card.form().value(),
        card.wanted(),
        card.callingSpread(),
        card.aggregate(),
        card.load(),
        card.municipalityBars(),
        card.stage(),
        card.deadline(),
        card.late(),
        card.progress(),
        card.experts().stream().map(JudgeJson::of).toList(),
        card.items().stream().map(line -> LineJson.of(line, card.experts())).toList(),
        card.severity());
  }

  /** An expert of the panel. */
  public record JudgeJson(UUID expert, String name, int assigned, int submitted, boolean late) {

    static JudgeJson of(PanelCard.Judge judge) {
      return new JudgeJson(
          judge.id().value(), judge.name(), judge.assigned(), judge.submitted(), judge.late());
    }
  }

  /**
   * @param score absent until something counts that the caller may read
   * @param divided does the spread exceed the setting?
   */
  public record LineJson(
      UUID id,
      int number,
      String title,
      int wanted,
      int assigned,
      int submitted,
      BigDecimal score,
      BigDecimal spread,
      boolean divided,
      List<CellJson> reviews) {

    static LineJson of(PanelCard.Line line, List<PanelCard.Judge> judges) {
      List<CellJson> cells = new ArrayList<>();
      for (var at = 0; at < judges.size(); at++) {
        var cell = line.cells().get(at);
        if (cell != null) {
          cells.add(
              new CellJson(
                  cell.review().value(),
                  cell.version(),
                  judges.get(at).id().value(),
                  cell.stage(),
                  cell.total()));
        }
      }
      return new LineJson(
          line.id().value(),
          line.number(),
          line.title(),
          line.wanted(),
          line.assigned(),
          line.submitted(),
          line.score(),
          line.spread(),
          line.divided(),
          cells);
    }
  }

  /** One review of an item. */
  public record CellJson(
      UUID review, long version, UUID expert, ReviewStage stage, BigDecimal total) {}
}
