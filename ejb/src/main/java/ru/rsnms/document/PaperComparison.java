package ru.rsnms.document;

/**
 * What a file that somebody brought is beside the kept paper of an act.
 *
 * @param same is it the paper, byte for byte?
 * @param digest SHA-256 of the file, hexadecimal
 */
public record PaperComparison(boolean same, String digest) {}
