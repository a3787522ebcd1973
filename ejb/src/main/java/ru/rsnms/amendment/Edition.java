package ru.rsnms.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.document.OrderText;

/**
 * The text of an act on a date: the text as issued and every amendment in force on that day.
 *
 * <p>Units keep their ids and their numbers; a repealed unit stays in its place and says so.
 *
 * @param acts amending acts that made this edition, in the order of their force
 * @param marks what to print under a unit or an annex, by its id; oldest first
 * @param repealed units and annexes that are in force no more
 * @param revokedBy the act that ended this one, or {@code null}
 */
public record Edition(
    OrderText text,
    LocalDate on,
    List<ActRef> acts,
    Map<UUID, List<EditionMark>> marks,
    Set<UUID> repealed,
    ActRef revokedBy,
    List<Unapplied> unapplied) {

  /** Stands for the title of the act among the ids. */
  public static final UUID TITLE = new UUID(0, 1);

  /** Stands for the preamble among the ids. */
  public static final UUID PREAMBLE = new UUID(0, 2);

  public Edition {
    acts = List.copyOf(acts);
    marks = Map.copyOf(marks);
    repealed = Set.copyOf(repealed);
    unapplied = List.copyOf(unapplied);
  }

  public List<EditionMark> marksOf(UUID id) {
    return marks.getOrDefault(id, List.of());
  }

  public boolean isRepealed(UUID id) {
    return repealed.contains(id);
  }

  public boolean isRevoked() {
    return revokedBy != null;
  }
}
