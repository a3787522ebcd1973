package ru.rsnms.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.SubjectRef;

/**
 * Reads files that an imported order names as its annexes. Contexts that keep such things as
 * records of their own (a roadmap) implement it; the office asks every reader in turn.
 */
public interface AnnexReader {

  /** Does this reader know the shape of the file? */
  boolean reads(JsonNode file);

  /** What the file brings into the annex, with everything doubtful in it; saves nothing. */
  Reading read(ImportedObject file, Origin origin);

  /**
   * The order that names the file.
   *
   * @param issuer {@code null} when it was not found in the registry
   * @param date {@code null} when the order has none that can be read
   */
  record Origin(OrganizationId issuer, String title, LocalDate date) {}

  /**
   * What was understood of a file.
   *
   * @param mark corner mark of its own, which makes it an annex to the annex; {@code null} for none
   * @param title title words the file has; empty where none
   * @param annexes annexes that the file itself brings (a regulation's roadmap)
   * @param keeping what to do when the import is confirmed; {@code null} where the order's text is
   *     all there is to keep
   */
  record Reading(
      AnnexKind kind,
      String mark,
      String title,
      Orientation orientation,
      List<NormUnit> units,
      List<NestedAnnex> annexes,
      List<Finding> findings,
      Keeping keeping) {

    public Reading {
      title = title == null ? "" : title;
      units = List.copyOf(units);
      annexes = annexes == null ? List.of() : List.copyOf(annexes);
      findings = List.copyOf(findings);
    }
  }

  /** An annex to the annex, with the files it is made of. */
  record NestedAnnex(String mark, List<String> files) {}

  /** A record that another context will make of the file. */
  interface Keeping {

    /** The record, known before it exists: the annex names it as its source. */
    SubjectRef source();

    /** The person confirmed: make the record. Called in the transaction that saves the order. */
    void keep(OrderId order);
  }
}
