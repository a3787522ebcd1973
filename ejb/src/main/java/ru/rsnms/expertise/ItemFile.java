package ru.rsnms.expertise;

/** The file of an item as experts get it: its name and properties tell nothing of the author. */
public record ItemFile(String name, String mediaType, byte[] bytes) {}
