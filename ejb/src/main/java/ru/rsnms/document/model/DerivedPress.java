package ru.rsnms.document.model;

import java.util.List;
import ru.rsnms.document.Certifier;
import ru.rsnms.document.JournalLine;
import ru.rsnms.document.JournalWanted;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperFile;

/** Papers made from orders that are not the order itself; how is the adapter's business. */
public interface DerivedPress {

  /** A draft as a word processor file; the doubtful words stand out. */
  PaperFile word(Order order, OrderText text, List<String> doubtful);

  /** The chosen clauses under the head of the order, certified. */
  PaperFile extract(Order order, List<NormUnit> units, Certifier by);

  /** The whole order, certified. */
  PaperFile copy(Order order, Certifier by);

  /** Who has read the order and when. */
  PaperFile readers(Order order);

  /** A part of the register. */
  PaperFile journal(JournalWanted wanted, String issuer, List<JournalLine> lines);
}
