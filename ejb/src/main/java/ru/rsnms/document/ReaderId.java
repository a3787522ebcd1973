package ru.rsnms.document;

import java.util.UUID;

/** Identity of one reader of one order. */
public record ReaderId(UUID value) {}
