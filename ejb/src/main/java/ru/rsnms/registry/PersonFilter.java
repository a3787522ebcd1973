package ru.rsnms.registry;

/**
 * Which people are wanted; every part may be {@code null}. People without work today are found only
 * while the last three parts are {@code null}.
 *
 * @param words parts of the name; typing errors are forgiven when nothing fits exactly
 * @param municipality code of the municipality of the work
 * @param position beginning of the title of the post
 */
public record PersonFilter(
    String words, OrganizationId organization, String municipality, String position) {

  public static final PersonFilter ALL = new PersonFilter(null, null, null, null);
}
