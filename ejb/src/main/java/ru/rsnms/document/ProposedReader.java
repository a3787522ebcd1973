package ru.rsnms.document;

import ru.rsnms.registry.PersonId;

/**
 * A person of the registry whom the text of an order names and who is not on its sheet yet.
 *
 * @param words as the text writes the name
 * @param name last name and initials in the nominative
 * @param post {@code null} for those without work
 * @param inSystem whether the person can sign in a session of his own
 */
public record ProposedReader(
    PersonId person, String words, String name, String post, boolean inSystem) {}
