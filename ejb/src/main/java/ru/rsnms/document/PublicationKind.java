package ru.rsnms.document;

/** Where orders are made public. */
public enum PublicationKind {
  /** The site of the issuer or another body. */
  SITE,
  /** «Электронный бюллетень …». */
  BULLETIN,
  /** «Официальный интернет-портал правовой информации». */
  PORTAL,
  /** A newspaper or another mass medium. */
  PRESS
}
