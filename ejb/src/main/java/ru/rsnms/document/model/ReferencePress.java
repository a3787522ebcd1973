package ru.rsnms.document.model;

import ru.rsnms.document.PaperFile;
import ru.rsnms.document.ReferenceCopy;

/** Prints what has no legal force of its own; how is the adapter's business. */
public interface ReferencePress {

  PaperFile print(Order order, ReferenceCopy copy);
}
