package ru.rsnms.registry;

/**
 * A form of a name or a post, found in a text, that nobody has confirmed.
 *
 * @param words as the text writes it
 * @param person whose name it is, {@code null} for a post
 * @param nominative the name or the post itself
 */
public record UnconfirmedForm(
    String words, NameCase nameCase, PersonId person, String nominative) {}
