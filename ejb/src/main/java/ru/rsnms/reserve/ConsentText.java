package ru.rsnms.reserve;

/** Words by which a candidate allows the use of personal data. */
public record ConsentText(int version, String body) {}
