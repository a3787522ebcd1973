package ru.rsnms.document;

/**
 * A rendered document.
 *
 * @param name file name with its ending, Russian letters included
 * @param sha256 hexadecimal
 */
public record PaperFile(String name, String mediaType, byte[] bytes, String sha256) {}
