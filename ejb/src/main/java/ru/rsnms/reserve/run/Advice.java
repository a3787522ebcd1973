package ru.rsnms.reserve.run;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What becomes of one who failed at level 2 or 3.
 *
 * @param municipal recommended for the municipal reserve? Only at level 2
 * @param words on qualities and competences to work at
 * @param programmes of training, one a line
 */
public record Advice(
    boolean municipal,
    @NotBlank @Size(max = 3000) String words,
    @NotBlank @Size(max = 2000) String programmes) {}
