package ru.rsnms.reserve.sitting;

import java.time.LocalDate;
import ru.rsnms.expertise.ProtocolStage;

/** A sitting in a list. */
public record SittingRow(
    SittingId id, SittingKind kind, String number, LocalDate date, ProtocolStage stage) {}
