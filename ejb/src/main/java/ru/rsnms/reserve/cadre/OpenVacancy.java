package ru.rsnms.reserve.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.rsnms.registry.OrganizationId;

/** Says that a post of an organisation is free since a day. */
public record OpenVacancy(
    @NotNull OrganizationId organization,
    @NotBlank @Size(max = 200) String post,
    @NotNull LocalDate since) {}
