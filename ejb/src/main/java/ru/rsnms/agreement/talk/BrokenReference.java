package ru.rsnms.agreement.talk;

import java.util.UUID;

/**
 * A clause whose words name another by a number that this one will have no more.
 *
 * @param unit the clause that names
 * @param place its own number in the new text; empty where it has none
 * @param words as they stand there («п. 3.2»)
 * @param now the number that the clause meant will have; {@code null} where it is gone
 */
public record BrokenReference(UUID unit, String place, String words, String was, String now) {}
