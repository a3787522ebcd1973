package ru.rsnms.reserve.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Asks for the order that excludes people from one reserve.
 *
 * @param words the paper that proves the reason
 */
public record ExcludePeople(
    @NotNull ReserveRef reserve,
    @NotNull @Size(min = 1, max = ExtendStays.MOST) Set<EntryId> entries,
    @NotNull ExclusionReason reason,
    @NotBlank @Size(max = 500) String words) {}
