package ru.rsnms.expertise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Writes an entry of the register of experts anew. */
public record CorrectExpert(
    @NotNull ExpertId expert,
    long version,
    @NotBlank @Size(max = 300) String field,
    @Min(1) @Max(500) int load,
    @NotNull ExpertState state) {}
