package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A review in the expert's list. Names nobody.
 *
 * @param number of the item in its panel
 * @param total {@code null} until submitted
 * @param late is the deadline past, by the clock of the database?
 */
public record ReviewRow(
    ReviewId id,
    PanelId panel,
    String panelTitle,
    int number,
    String title,
    ReviewStage stage,
    Instant deadline,
    boolean late,
    BigDecimal total) {}
