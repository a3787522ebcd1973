package ru.rsnms.document;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the QR code of a paper (requisite 31) leads by: random, unlike the id of the order, so that
 * one paper does not open another.
 */
public record CheckCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{22}");

  public CheckCode {
    Objects.requireNonNull(value);
  }

  /** Could the system have given it? */
  public boolean isWellFormed() {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public String toString() {
    return "CheckCode …";
  }
}
