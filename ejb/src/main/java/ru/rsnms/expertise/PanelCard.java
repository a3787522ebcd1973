package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.shared.SubjectRef;

/**
 * Everything a page shows of one panel. Names of authors are nowhere in it.
 *
 * @param version goes back with each command
 * @param readsMarks may the caller read marks before they are locked?
 * @param experts the columns of the table
 * @param items the rows of the table
 * @param severity most severe first; empty for who may not read marks. A view only.
 */
public record PanelCard(
    PanelId id,
    long version,
    String title,
    SubjectRef owner,
    FormId form,
    String formTitle,
    BigDecimal highest,
    int wanted,
    BigDecimal callingSpread,
    ScoreAggregate aggregate,
    int load,
    boolean municipalityBars,
    PanelStage stage,
    Instant deadline,
    boolean late,
    PanelProgress progress,
    boolean readsMarks,
    List<Judge> experts,
    List<Line> items,
    List<Severe> severity) {

  public PanelCard {
    experts = List.copyOf(experts);
    items = List.copyOf(items);
    severity = List.copyOf(severity);
  }

  /** An expert of the panel with how many reviews are still to come. */
  public record Judge(ExpertId id, String name, int assigned, int submitted, boolean late) {}

  /**
   * An item with the cells of its reviews, in the order of the experts; {@code null} where an
   * expert does not judge it.
   *
   * @param score {@code null} until something counts that the caller may read, as is {@code spread}
   * @param divided does the spread exceed the setting?
   */
  public record Line(
      ItemId id,
      int number,
      String title,
      int wanted,
      int assigned,
      int submitted,
      BigDecimal score,
      BigDecimal spread,
      boolean divided,
      List<Cell> cells) {}

  /**
   * @param total {@code null} until submitted and readable
   * @param heat 1 (lowest) to 5 (highest) share of the most points; 0 without a total
   */
  public record Cell(
      ReviewId review, long version, ReviewStage stage, BigDecimal total, int heat) {}

  /** How an expert marks in comparison, with the numbers as they are shown. */
  public record Severe(String name, int marks, BigDecimal mean, BigDecimal shift, BigDecimal z) {}
}
