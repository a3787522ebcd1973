package ru.rsnms.reserve;

/**
 * A file that a candidate adds: PDF, PNG or JPEG, up to 10 MB.
 *
 * @param name as the user's file is called
 */
public record AttachedFile(String name, byte[] bytes) {}
