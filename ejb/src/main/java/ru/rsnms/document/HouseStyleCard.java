package ru.rsnms.document;

/**
 * An issuer's house style as it stands.
 *
 * @param version 0 while the issuer writes in the region's common style, then growing with each
 *     change
 */
public record HouseStyleCard(long version, HouseStyle style) {}
