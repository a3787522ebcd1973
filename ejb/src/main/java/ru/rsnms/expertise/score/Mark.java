package ru.rsnms.expertise.score;

import java.math.BigDecimal;
import java.util.UUID;

/** Points of one submitted review. */
public record Mark(UUID expert, UUID item, BigDecimal points) {}
