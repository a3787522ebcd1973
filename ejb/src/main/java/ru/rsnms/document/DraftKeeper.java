package ru.rsnms.document;

import ru.rsnms.shared.SubjectRef;

/** Implemented by contexts that write parts of drafts out of their own records. */
public interface DraftKeeper {

  /**
   * @param subject what the draft is about
   * @param text the draft as it is
   * @return {@link KeptParts#NONE} where the draft is not about a record of the context
   */
  KeptParts keeps(SubjectRef subject, OrderText text);
}
