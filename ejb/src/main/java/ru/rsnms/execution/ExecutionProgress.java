package ru.rsnms.execution;

/**
 * How far an order is carried out.
 *
 * @param done instructions whose reports were accepted
 * @param total all but those that ask nobody for anything
 */
public record ExecutionProgress(long done, long total) {}
