package ru.rsnms.document.model;

import ru.rsnms.document.ApprovalSheet;
import ru.rsnms.document.PaperFile;

/** Prints approval sheets; how is the adapter's business. */
public interface ApprovalPress {

  PaperFile print(Order order, ApprovalSheet sheet);
}
