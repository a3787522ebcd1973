package ru.rsnms.shared;

/** There is no such thing, or it is out of the caller's scope; the two look the same (REST 404). */
public class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotFound(String code, Object... details) {
    super(code, details);
  }
}
