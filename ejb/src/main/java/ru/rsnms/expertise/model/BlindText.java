package ru.rsnms.expertise.model;

/** Title and text of an item after the names have been taken out. */
public record BlindText(String title, String text) {}
