package ru.rsnms.execution;

/**
 * A file that shows that something was done: PDF, PNG or JPEG, up to 10 MB.
 *
 * @param name as the user's file is called
 */
public record EvidenceFile(String name, byte[] bytes) {}
