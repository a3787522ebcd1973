package ru.rsnms.document.model;

import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.Specimen;

/** Prints a sample paper in a style that nobody has kept yet; how is the adapter's business. */
public interface SpecimenPress {

  Specimen specimen(HouseStyle style, DocumentKind kind, String issuerName);
}
