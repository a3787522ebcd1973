package ru.rsnms.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the approval sheet.
 *
 * @param round number of the round of approval, from 1
 * @param decidedAt {@code null} while pending
 */
public record VisaRow(
    int round,
    String account,
    String name,
    String position,
    VisaState state,
    String remark,
    LocalDate due,
    Instant decidedAt) {}
