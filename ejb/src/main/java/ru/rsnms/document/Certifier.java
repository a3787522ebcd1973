package ru.rsnms.document;

import java.time.LocalDate;

/**
 * Who vouches that a copy says what the original says (ГОСТ Р 7.0.97-2025, requisite 26).
 *
 * @param post in the nominative; empty where the registry knows none
 * @param name initials and last name
 */
public record Certifier(String post, String name, LocalDate on) {}
