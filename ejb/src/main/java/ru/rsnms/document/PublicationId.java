package ru.rsnms.document;

import java.util.UUID;

/** Identity of one place where an order is made public. */
public record PublicationId(UUID value) {}
