package ru.rsnms.reserve.ticket;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachedFile;

/**
 * The candidate shows a training that is done.
 *
 * @param endedOn day of the document
 * @param file the document; {@code null} to leave the one that is there
 */
public record WriteTraining(
    @NotNull ApplicationId application,
    long version,
    @NotBlank @Size(max = 300) String title,
    @NotBlank @Size(max = 300) String provider,
    @NotNull LocalDate endedOn,
    @Min(1) @Max(2000) int hours,
    AttachedFile file) {}
