package ru.rsnms.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A person says what one line of a recognised paper is and how it reads.
 *
 * @param version of the import that the person saw
 * @param line place in the original, from 1
 * @param mark number or mark; empty where none
 * @param text words of the line; of a row the words of its cells are in {@code cells}
 */
public record CorrectLine(
    @NotNull ImportId id,
    long version,
    int line,
    @NotNull LineRole role,
    @Size(max = 40) String mark,
    @Size(max = 50_000) String text,
    @Size(max = 60) List<@Size(max = 20_000) String> cells) {}
