package ru.rsnms.agreement.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A party says that it has done what it promised.
 *
 * @param evidence what was done, in words
 * @param fileName of the file that shows it
 * @param file PDF, JPEG or PNG
 */
public record ReportDuty(
    @NotNull DutyId duty,
    long version,
    LocalDate doneOn,
    @Size(max = 4000) String evidence,
    @Size(max = 200) String fileName,
    byte[] file) {}
