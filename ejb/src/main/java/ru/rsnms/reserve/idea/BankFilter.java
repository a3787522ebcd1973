package ru.rsnms.reserve.idea;

import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;

/**
 * Which ideas are wanted; an absent value does not narrow.
 *
 * @param municipality code
 * @param words of the title, the summary or the author who is shown
 * @param offer for those who look after the bank; others see what is published
 */
public record BankFilter(
    String words, IdeaField field, String municipality, IdeaStage stage, OfferStage offer) {}
