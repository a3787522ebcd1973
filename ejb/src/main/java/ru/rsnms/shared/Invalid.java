package ru.rsnms.shared;

/**
 * A value cannot be accepted as it is (REST 400).
 *
 * <p>Names the field as a path of the request ({@code text.units[2].number}), so that both doors
 * can show the sentence beside it.
 */
public class Invalid extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String field;

  public Invalid(String code, String field, Object... details) {
    super(code, details);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
