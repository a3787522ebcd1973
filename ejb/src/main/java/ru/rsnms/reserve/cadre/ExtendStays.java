package ru.rsnms.reserve.cadre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Asks for the order that extends stays in one reserve by the term of their seasons' rules. */
public record ExtendStays(
    @NotNull ReserveRef reserve,
    @NotNull @Size(min = 1, max = ExtendStays.MOST) Set<EntryId> entries) {

  /** How many people one order names. */
  public static final int MOST = 200;
}
