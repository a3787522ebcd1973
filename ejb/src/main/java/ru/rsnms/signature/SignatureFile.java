package ru.rsnms.signature;

/** Something a signature was proved with, as it was brought. */
public record SignatureFile(String mediaType, byte[] bytes) {}
