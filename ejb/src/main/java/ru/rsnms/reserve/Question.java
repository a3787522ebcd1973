package ru.rsnms.reserve;

/**
 * A question of the questionnaire, as the season asks it.
 *
 * @param rows height of the field
 * @param longest most characters
 */
public record Question(
    String code, String label, String hint, int rows, int longest, boolean required) {}
