package ru.rsnms.signature.model;

import java.util.List;

/** The authorities that the operator of the system trusts. */
public interface TrustStore {

  /** Their certificates as files, roots and those between; read anew at each call. */
  List<byte[]> certificates();

  /** Their lists of revoked certificates as files. */
  List<byte[]> revocationLists();
}
