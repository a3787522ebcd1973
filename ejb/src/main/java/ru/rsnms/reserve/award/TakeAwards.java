package ru.rsnms.reserve.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import ru.rsnms.registry.PersonId;

/**
 * A list of winners is taken over.
 *
 * @param chosen who is meant where several people fit, by row; lines without are left out
 * @param source where the list comes from
 */
public record TakeAwards(
    @NotNull byte[] file,
    @NotNull Map<Integer, PersonId> chosen,
    @NotBlank @Size(max = 300) String source) {}
