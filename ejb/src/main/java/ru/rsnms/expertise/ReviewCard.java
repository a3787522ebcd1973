package ru.rsnms.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A review as its expert sees it. Names neither the author nor other experts.
 *
 * @param version goes back with each command
 * @param text of the item; {@code null} until it is declared that there is no conflict, as are
 *     {@code marks}
 * @param file may a file be fetched?
 * @param open may it still be written?
 * @param reopened why the chair gave it back, {@code null} if not
 */
public record ReviewCard(
    ReviewId id,
    long version,
    PanelId panel,
    String panelTitle,
    int number,
    String title,
    ReviewStage stage,
    Instant deadline,
    boolean late,
    String text,
    boolean file,
    FormCard form,
    List<CriterionMark> marks,
    String advice,
    BigDecimal total,
    boolean open,
    String reopened,
    Instant changedAt) {}
