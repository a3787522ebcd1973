package ru.rsnms.document;

import java.util.Optional;

/** Implemented by contexts whose papers bear a code to be checked by, though they are no orders. */
public interface CheckedPapers {

  /** The paper of a code; empty where the code is of something else. */
  Optional<CheckedPaper> find(CheckCode code);
}
