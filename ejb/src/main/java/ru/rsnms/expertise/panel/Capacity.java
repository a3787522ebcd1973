package ru.rsnms.expertise.panel;

import java.util.UUID;

/**
 * How much an expert takes.
 *
 * @param limit most items altogether
 */
public record Capacity(UUID expert, int limit) {}
