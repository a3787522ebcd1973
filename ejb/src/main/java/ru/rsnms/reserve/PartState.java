package ru.rsnms.reserve;

/**
 * How far a section of an application is.
 *
 * @param done lacks nothing
 * @param begun has something in it
 */
public record PartState(ApplicationPart part, boolean done, boolean begun) {}
