package ru.rsnms.reserve.idea;

import java.time.Instant;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.IdeaStage;

/**
 * An idea in the list.
 *
 * @param municipality name, {@code null} for none
 * @param author {@code null} without consent to show the name
 * @param publishedAt {@code null} until it is
 */
public record BankRow(
    IdeaId id,
    String title,
    IdeaField field,
    String municipality,
    IdeaStage stage,
    OfferStage offer,
    String author,
    long supporters,
    Instant offeredAt,
    Instant publishedAt) {}
