package ru.rsnms.reserve.letter;

/** How many letters of a kind are at a stage of a channel; letters without force do not count. */
public record LetterCount(
    LetterKind kind, LetterChannel channel, DeliveryStage stage, long letters) {}
