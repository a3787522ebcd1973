package ru.rsnms.shared;

/** A rule of the domain, or another user's change, stands against the request (REST 409). */
public class Conflict extends Refusal {

  private static final long serialVersionUID = 1L;

  public Conflict(String code, Object... details) {
    super(code, details);
  }
}
