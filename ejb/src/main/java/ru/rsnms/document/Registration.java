package ru.rsnms.document;

import java.time.LocalDate;

/** The number and date that an order received. */
public record Registration(OrderId order, String number, LocalDate on) {}
