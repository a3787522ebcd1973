package ru.rsnms.amendment;

import java.util.List;
import ru.rsnms.document.OrderId;

/**
 * The amendments of one act in another, as their page shows them.
 *
 * @param version goes back with each command
 * @param base the edition that is amended
 * @param parts that edition line by line
 * @param readings clauses of an act made elsewhere, empty for one written here
 * @param clauses the instructions in words
 * @param editable may the caller change them now?
 */
public record AmendmentCard(
    AmendmentId id,
    long version,
    AmendmentStage stage,
    OrderId order,
    ActRef baseAct,
    Edition base,
    List<EditionPart> parts,
    List<AmendmentInstruction> instructions,
    List<ClausePreview> clauses,
    List<ClauseReading> readings,
    EntryIntoForce entry,
    boolean editable) {

  public AmendmentCard {
    parts = List.copyOf(parts);
    instructions = List.copyOf(instructions);
    clauses = List.copyOf(clauses);
    readings = List.copyOf(readings);
  }

  /** Clauses that wait for a person. */
  public long unfinished() {
    return readings.stream().filter(reading -> !reading.isRead()).count();
  }
}
