package ru.rsnms.document;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the QR code of a paper (requisite 31) leads by: random, unlike the id of the order, so that
 * one paper does not open another.
 */
public record CheckCode(String value) {

  private static final String BASE_URL =
      System.getenv().getOrDefault("RSNMS_PUBLIC_URL", "http://localhost:8080");

  private static final String SIGNS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 22;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z]{22}");

  public CheckCode {
    Objects.requireNonNull(value);
  }

  /** A code of a paper that is no order; those of orders are given by the database. */
  public static CheckCode next() {
    return new CheckCode(
        RANDOM
            .ints(LENGTH, 0, SIGNS.length())
            .mapToObj(SIGNS::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining()));
  }

  /** Where the QR code leads. */
  public String address() {
    return BASE_URL + "/v/" + value;
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
