package ru.rsnms.document;

/**
 * An issuer's house style as it stands.
 *
 * @param version 0 while the issuer writes in the region's common style, then growing with each
 *     change
 * @param closedBecause Russian sentence why the caller may not change it; {@code null} for those
 *     who may
 */
public record HouseStyleCard(long version, HouseStyle style, String closedBecause) {

  public HouseStyleCard(long version, HouseStyle style) {
    this(version, style, null);
  }

  HouseStyleCard closed(String because) {
    return new HouseStyleCard(version, style, because);
  }
}
