package ru.rsnms.reserve;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Figures to enter, all or none.
 *
 * @param source where they are taken from
 */
public record EnterFigures(
    @NotEmpty @Size(max = 20_000) List<@NotNull NewFigure> figures,
    @NotBlank @Size(max = 300) String source) {}
