package ru.rsnms.verifier;

import java.util.Optional;

/**
 * What the archivist brings himself, because he does not take it from the export.
 *
 * @param key the public key of the seals, as it was at the installation
 * @param seals a seal file kept on another machine
 */
public record Trust(Optional<byte[]> key, Optional<byte[]> seals) {

  /** Nothing: the export is believed about its key and its seals. */
  public static final Trust NOTHING = new Trust(Optional.empty(), Optional.empty());
}
