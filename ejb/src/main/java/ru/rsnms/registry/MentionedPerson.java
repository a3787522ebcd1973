package ru.rsnms.registry;

import ru.rsnms.shared.PersonName;

/**
 * A person of the registry whom a text names.
 *
 * @param words as the text writes the name
 * @param name in the nominative
 * @param account login, {@code null} for who does not work in the system
 * @param nameCase the case the text uses
 * @param origin whether somebody vouches for that form
 */
public record MentionedPerson(
    String words,
    PersonId id,
    PersonName name,
    String position,
    String account,
    NameCase nameCase,
    FormOrigin origin) {}
