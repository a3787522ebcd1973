package ru.rsnms.reserve.letter;

import java.time.Instant;
import ru.rsnms.reserve.run.DecisionId;

/**
 * What became of one item of a mailing.
 *
 * @param letter {@code null} unless there is one
 * @param why Russian sentence, {@code null} unless refused
 */
public record MailingItem(
    DecisionId decision,
    String number,
    String name,
    ItemState state,
    String why,
    LetterId letter,
    Instant doneAt) {}
