package ru.rsnms.reports.sheet;

import java.util.Objects;

/** A labelled value. */
public record Particular(String label, String value) {

  public Particular {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
  }
}
