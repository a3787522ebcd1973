package ru.rsnms.reserve.cadre;

import java.time.Instant;
import ru.rsnms.reserve.letter.ItemState;

/**
 * What became of one plan of a bundle.
 *
 * @param why Russian sentence, {@code null} unless refused
 */
public record PlanBundleItem(
    EntryId entry, String name, String organization, ItemState state, String why, Instant doneAt) {}
