package ru.rsnms.expertise;

import java.time.Instant;

/** A panel in the list. */
public record PanelRow(
    PanelId id,
    String title,
    PanelStage stage,
    Instant deadline,
    boolean late,
    PanelProgress progress) {}
