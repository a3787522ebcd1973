package ru.rsnms.amendment;

import java.time.LocalDate;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderId;

/** An issued act as marks and tables name it. */
public record ActRef(OrderId order, DocumentKind kind, LocalDate date, String number) {}
