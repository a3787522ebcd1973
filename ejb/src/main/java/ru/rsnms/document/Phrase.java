package ru.rsnms.document;

/**
 * A sentence about a person.
 *
 * @param confirmed whether somebody vouches for all its forms; else it is a proposal of the rules
 */
public record Phrase(String words, boolean confirmed) {}
