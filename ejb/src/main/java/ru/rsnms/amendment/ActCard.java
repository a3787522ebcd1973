package ru.rsnms.amendment;

import java.time.LocalDate;
import java.util.List;

/**
 * An act with its editions on a date.
 *
 * @param parts the edition line by line, marks in words
 * @param days on which the text became another, the first day in force among them
 * @param amending acts that amend it, drafts included where the caller may see them
 * @param amendsOthers is it an amending act itself?
 * @param obstacle why it cannot be amended by the caller, {@code null} where it can
 */
public record ActCard(
    ActStatus status,
    Edition edition,
    List<EditionPart> parts,
    List<LocalDate> days,
    List<AmendingRow> amending,
    boolean amendsOthers,
    String obstacle) {

  public ActCard {
    parts = List.copyOf(parts);
    days = List.copyOf(days);
    amending = List.copyOf(amending);
  }
}
