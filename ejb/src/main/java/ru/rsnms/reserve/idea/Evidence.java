package ru.rsnms.reserve.idea;

import java.time.LocalDate;
import ru.rsnms.reserve.AttachmentId;

/**
 * Where an idea came true.
 *
 * @param file {@code null} for none
 * @param reason why it was refused
 */
public record Evidence(
    EvidenceId id,
    EvidenceStage stage,
    String place,
    LocalDate since,
    String what,
    String link,
    AttachmentId file,
    String reason) {}
