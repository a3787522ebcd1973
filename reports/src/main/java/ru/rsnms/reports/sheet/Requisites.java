package ru.rsnms.reports.sheet;

/**
 * Requisites above the text; each is nullable and then leaves no gap.
 *
 * @param kindWord kind of the document in capitals
 * @param dateText date, left
 * @param place place of issue, centred
 * @param numberText registration number with its sign, right
 * @param registrationText line of an additional state registration, under the date line
 * @param title heading to the text, without a full stop
 */
public record Requisites(
    String kindWord,
    String dateText,
    String place,
    String numberText,
    String registrationText,
    String title) {}
