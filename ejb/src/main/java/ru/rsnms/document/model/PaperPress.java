package ru.rsnms.document.model;

import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperFile;

/** Prints orders; how is the adapter's business. */
public interface PaperPress {

  /** A registered order, from what was signed and nothing else. */
  PaperFile registered(Order order);

  /** What is going to be signed: everything but number and date, which registration gives. */
  PaperFile forSigning(Order order, FrozenContent content);

  /** How the text would print now, marked as a draft. */
  PaperFile draft(Order order, OrderText text);

  /** Can papers be set in the font family? */
  boolean hasFont(String family);
}
