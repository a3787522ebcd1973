package ru.rsnms.expertise;

import ru.rsnms.registry.PersonId;

/**
 * An entry of the register of experts.
 *
 * @param load most reviews at a time
 * @param open reviews not yet submitted
 * @param done submitted reviews
 */
public record ExpertRow(
    ExpertId id,
    long version,
    PersonId person,
    String name,
    String field,
    ExpertState state,
    int load,
    long open,
    long done) {}
