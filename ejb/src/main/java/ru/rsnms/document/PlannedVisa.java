package ru.rsnms.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What sending would mean for one person.
 *
 * @param asked whether a decision would be asked for; otherwise the earlier one stands
 * @param changes places of the text changed since that person decided
 */
public record PlannedVisa(
    int step,
    String stepName,
    String account,
    String name,
    String post,
    boolean advisory,
    Integer workingDays,
    LocalDate due,
    boolean asked,
    AskReason reason,
    List<String> changes) {}
