package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.rule.ContestRank;

/**
 * Somebody of a site's management team won a contest, or finished its programme.
 *
 * @param contest as the rules of the season name it
 * @param proof the paper that shows it: what, when, number
 */
public record WinnerClaim(
    @NotNull PersonId person,
    @NotBlank @Size(max = 300) String contest,
    int year,
    @NotNull ContestRank rank,
    @NotBlank @Size(max = 500) String proof) {}
