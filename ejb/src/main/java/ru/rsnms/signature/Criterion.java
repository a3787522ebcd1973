package ru.rsnms.signature;

/** What is looked at in a signature; the order is that of the report. */
public enum Criterion {
  /** A detached CMS signature of one person. */
  FORMAT,
  /** Made of these very bytes. */
  CONTENT,
  /** The mathematics of the signature over its signed attributes. */
  SIGNATURE,
  /** Algorithms still held to be safe. */
  ALGORITHM,
  /** The signed attribute that ties the certificate to the signature (CAdES-BES). */
  SIGNING_CERTIFICATE,
  /** The certificate was given for signing. */
  KEY_USAGE,
  /** The moment the signatory's own clock told. */
  SIGNING_TIME,
  /** The moment at which a time-stamp authority saw the signature (CAdES-T). */
  TIME_STAMP,
  /** The certificate was valid then. */
  VALIDITY,
  /** It leads to an authority this system trusts. */
  CHAIN,
  /** It has not been revoked. */
  REVOCATION,
  /** It is of the person who signs. */
  OWNER,
  /** The person may sign for the organisation on the day. */
  AUTHORITY,
  /** The person confirmed it in the system once more. */
  CONFIRMATION,
  /** The scan of a paper can be opened. */
  SCAN
}
